package io.github.workprint.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.FindingLanguages;
import io.github.workprint.messages.Languages;
import io.github.workprint.serve.Desk.Shown;
import io.github.workprint.serve.Guard.Refusal;
import io.github.workprint.site.LiveProject;
import io.github.workprint.thread.DaemonThreads;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the site of a project on this machine while somebody works on it: pages are made when they are asked for; when a file is
 * saved, the project is read again and open pages are told. Only this machine is answered, unless the network of the house is let in.
 */
public final class SiteServer implements AutoCloseable {
    private static final String PASS = "workprint-pass";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("pdf", "application/pdf"));

    private final Desk desk;
    private final Watch watch;
    private final Listener listener;
    private final ServeOptions options;
    private final FindingLanguages languages;
    private final Optional<Passes> passes;
    private final Listeners listeners = new Listeners();
    private final ExecutorService workers = Executors.newCachedThreadPool(new DaemonThreads("workprint-serve"));
    private final HttpServer server;
    private final Guard guard;
    private final Thread watcher;

    /** Who hears what the server does. */
    public interface Listener {
        /** The project was read. */
        void read(LiveProject.State state);

        /** Something failed that is no fault of the specs. */
        void failed(Exception failure);

        /**
         * A device of the network can come in by an address.
         *
         * @param code the address as a QR code of half blocks, which are the light modules
         */
        void invites(String address, String code);
    }

    private SiteServer(LiveProject project, Watch watch, ServeOptions options, Listener listener) throws IOException {
        this.watch = watch;
        this.listener = listener;
        this.options = options;
        this.languages = new FindingLanguages(options.base(), new Languages(LookFiles.standard()), "");
        this.passes = options.secrets().map(Passes::new);
        InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        InetSocketAddress address = passes.isPresent()
                ? new InetSocketAddress(options.port())
                : new InetSocketAddress(loopback, options.port());
        this.server = HttpServer.create(address, 0);
        try {
            this.guard = new Guard(hosts());
            this.desk = new Desk(project);
        } catch (IOException | RuntimeException failed) {
            server.stop(0);
            throw failed;
        }
        this.watcher = new DaemonThreads("workprint-watch").newThread(this::watch);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
    }

    /**
     * Reads a project and serves it from then on.
     *
     * @param watch tells when to read it again; closed with the server
     * @throws IOException where the disk fails, or the port is taken
     */
    public static SiteServer start(LiveProject project, Watch watch, ServeOptions options, Listener listener)
            throws IOException {
        SiteServer server = new SiteServer(project, watch, options, listener);
        listener.read(server.shown("").orElseThrow().state());
        server.listeners.tell(server.desk.round());
        server.server.start();
        server.watcher.start();
        server.invite();
        return server;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Where the site begins. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    private Set<String> hosts() throws IOException {
        Set<String> hosts = new LinkedHashSet<>(List.of("127.0.0.1", "localhost", "[::1]"));
        if (passes.isPresent()) {
            hosts.addAll(ownAddresses());
        }
        Set<String> withPort = new LinkedHashSet<>();
        hosts.forEach(host -> withPort.add(host + ":" + port()));
        return withPort;
    }

    /** Of this machine in its networks. */
    private static List<String> ownAddresses() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (one.isUp() && !one.isLoopback()) {
                for (InetAddress address : Collections.list(one.getInetAddresses())) {
                    String text = address.getHostAddress().replaceFirst("%.*", "");
                    addresses.add(text.contains(":") ? "[" + text + "]" : text);
                }
            }
        }
        Collections.sort(addresses);
        return addresses;
    }

    private void invite() throws IOException {
        if (passes.isPresent()) {
            for (String address : invitations()) {
                listener.invites(address, QrCode.of(address).blocks());
            }
        }
    }

    /** The addresses of which one lets the next device in. */
    private List<String> invitations() throws IOException {
        String token = passes.orElseThrow().token();
        return ownAddresses().stream()
                .filter(host -> !host.startsWith("["))
                .map(host -> "http://" + host + ":" + port() + "/?pass=" + token)
                .toList();
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                watch.await();
                long round = desk.read();
                listener.read(shown("").orElseThrow().state());
                listeners.tell(round);
            } catch (InterruptedException ended) {
                return;
            } catch (IOException | RuntimeException failure) {
                // The next time that a file is saved, it may go well.
                listener.failed(failure);
            }
        }
    }

    private Optional<Shown> shown(String path) {
        return desk.at(path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "SAMEORIGIN");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Referrer-Policy", "no-referrer");
            Optional<Refusal> refusal = guard.refuse(request(exchange));
            if (refusal.isPresent()) {
                notice(
                        exchange,
                        refusal.get().status(),
                        "Refused",
                        refusal.get().reason());
            } else if (comesIn(exchange)) {
                serve(exchange, exchange.getRequestURI().getPath().substring(1));
            }
        } catch (RuntimeException failure) {
            listener.failed(failure);
        }
    }

    private static Guard.Request request(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        return new Guard.Request(
                exchange.getRequestMethod(),
                Objects.requireNonNullElse(headers.get("Host"), List.of()),
                Optional.ofNullable(headers.getFirst("Origin")),
                Optional.ofNullable(headers.getFirst("Sec-Fetch-Site")),
                exchange.getRequestURI().toString().replaceFirst("\\?.*", ""));
    }

    /** Whether the client may come in; where not, it was told so, or sent on with what lets it in. */
    private boolean comesIn(HttpExchange exchange) throws IOException {
        if (passes.isEmpty() || isHere(exchange)) {
            return true;
        }
        Optional<String> shown = parameter(exchange, "pass").flatMap(passes.get()::redeem);
        if (shown.isPresent()) {
            exchange.getResponseHeaders()
                    .set("Set-Cookie", PASS + "=" + shown.get() + "; HttpOnly; SameSite=Strict; Path=/");
            invite();
            redirect(exchange, "/");
            return false;
        }
        String cookies = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Cookie"), "");
        for (String cookie : cookies.split(";\\s*", -1)) {
            if (cookie.startsWith(PASS + "=") && passes.get().lets(cookie.substring(PASS.length() + 1))) {
                return true;
            }
        }
        notice(
                exchange,
                403,
                "Not let in",
                "Each device comes in by an address of its own, which is good once. The newest is shown where"
                        + " workprint:serve runs.");
        return false;
    }

    private static boolean isHere(HttpExchange exchange) {
        return exchange.getRemoteAddress().getAddress().isLoopbackAddress();
    }

    private static Optional<String> parameter(HttpExchange exchange, String name) {
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        for (String part : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return decoded(part.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private void serve(HttpExchange exchange, String path) throws IOException {
        String own = ServedPage.OWN.substring(1);
        if (path.startsWith(own)) {
            own(exchange, path.substring(own.length()));
            return;
        }
        Optional<Shown> shown = shown(path);
        if (shown.isEmpty()) {
            notice(
                    exchange,
                    404,
                    "Nothing to issue so",
                    "There is no workflow of that name, or what is asked for is no version number.");
            return;
        }
        Shown asked = shown.get();
        if (asked.site().isEmpty()) {
            notice(
                    exchange,
                    503,
                    "Nothing to show yet",
                    "The specs have faults, which the panel shows. The page comes when they are mended.");
            return;
        }
        if (asked.path().isEmpty()) {
            redirect(exchange, "/" + asked.prefix() + asked.site().get().start().orElseThrow());
            return;
        }
        if (asked.path().endsWith("/")) {
            redirect(exchange, "/" + path + "index.html");
            return;
        }
        Optional<byte[]> file = asked.site().get().file(asked.path());
        if (file.isEmpty()) {
            notice(exchange, 404, "No such page", "The site has no page " + asked.path() + " now.");
            return;
        }
        boolean page = asked.path().endsWith(".html");
        send(exchange, 200, type(asked.path()), page ? ServedPage.of(file.get()) : file.get());
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "events" -> events(exchange);
            case "live.js", "live.css", "beside.html", "beside.js" ->
                send(exchange, 200, type(name), OwnPage.file(name));
            case "invitations.html" -> invitations(exchange);
            case "panel.json" -> {
                String page = parameter(exchange, "page").orElse("/");
                PanelData panel = new PanelData(
                        options.base(),
                        isHere(exchange) ? options.editor() : "",
                        passes.isPresent() && isHere(exchange),
                        languages);
                Optional<Shown> shown = shown(page.startsWith("/") ? page.substring(1) : page);
                if (shown.isEmpty()) {
                    notice(exchange, 404, "No such page", "There is nothing at that address.");
                } else {
                    send(exchange, 200, type(name), panel.of(shown.get()).getBytes(StandardCharsets.UTF_8));
                }
            }
            default -> notice(exchange, 404, "No such file", "The server has no file " + name + ".");
        }
    }

    /** Whoever is let in lets nobody else in. */
    private void invitations(HttpExchange exchange) throws IOException {
        if (passes.isPresent() && isHere(exchange)) {
            send(exchange, 200, type(".html"), OwnPage.invitations(invitations()));
        } else {
            notice(
                    exchange,
                    404,
                    "No other device is let in",
                    "Start workprint:serve with -Dworkprint.serve.lan, and look here on that machine.");
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : 0);
        if (!head) {
            try (OutputStream out = exchange.getResponseBody()) {
                listeners.serve(out);
            } catch (IOException gone) {
                // The page was closed: nobody is there to be told.
                return;
            }
        }
    }

    private static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void notice(HttpExchange exchange, int status, String title, String text) throws IOException {
        if (status == 405) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        send(exchange, status, type(".html"), OwnPage.notice(title, text));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Ends what is being answered, and frees the port. */
    @Override
    public void close() throws IOException {
        watcher.interrupt();
        listeners.close();
        server.stop(0);
        workers.shutdownNow();
        watch.close();
        try {
            watcher.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
