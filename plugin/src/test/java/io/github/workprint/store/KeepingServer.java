package io.github.workprint.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A server of a cache on this machine, which may answer badly. */
public final class KeepingServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final Map<String, byte[]> entries = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = OK;
    private volatile UnaryOperator<byte[]> answer = UnaryOperator.identity();
    private volatile @Nullable String authorization;

    public KeepingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] sent = exchange.getRequestBody().readAllBytes();
            if (status != OK) {
                exchange.sendResponseHeaders(status, -1);
            } else if (exchange.getRequestMethod().equals("PUT")) {
                entries.put(path, sent);
                exchange.sendResponseHeaders(OK, -1);
            } else {
                byte[] found = entries.get(path);
                if (found == null) {
                    exchange.sendResponseHeaders(NOT_FOUND, -1);
                } else {
                    byte[] given = answer.apply(found);
                    exchange.sendResponseHeaders(OK, given.length == 0 ? -1 : given.length);
                    exchange.getResponseBody().write(given);
                }
            }
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/cache");
    }

    public Map<String, byte[]> entries() {
        return entries;
    }

    /** Requests since the last time this was asked. */
    public List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    Optional<String> authorization() {
        return Optional.ofNullable(authorization);
    }

    /** What it answers from now on. */
    void answers(int code) {
        status = code;
    }

    /** What it makes of entries before it gives them. */
    public void gives(UnaryOperator<byte[]> made) {
        answer = made;
    }

    /** Gives everything for another key. */
    void mixesUp() {
        List<String> keys = entries.keySet().stream().sorted().toList();
        List<byte[]> given = new ArrayList<>(new TreeMap<>(entries).values());
        Collections.rotate(given, 1);
        for (int i = 0; i < keys.size(); i++) {
            entries.put(keys.get(i), given.get(i));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
