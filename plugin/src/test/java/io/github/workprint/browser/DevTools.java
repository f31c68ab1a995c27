package io.github.workprint.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One connection to a browser that speaks the Chrome DevTools Protocol: calls with their answers, and the events between. */
final class DevTools implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final JsonMapper json = JsonMapper.builder().build();
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    /** What the browser told unasked; {@code session} is empty for the browser itself. */
    record Event(String session, String method, JsonNode params) {}

    /**
     * @param address of the browser's own target, {@code ws://localhost:PORT/devtools/browser/ID}
     */
    DevTools(URI address) {
        socket = await(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Inbox()));
    }

    /**
     * Calls a method and waits for its answer.
     *
     * @param session of the page, or empty for the browser itself
     * @throws IllegalStateException if the browser answers with an error, or not within 30 seconds
     */
    JsonNode call(String session, String method, Map<String, ?> params) {
        int id = lastId.incrementAndGet();
        Map<String, Object> message = new LinkedHashMap<>(Map.of("id", id, "method", method, "params", params));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        pending.put(id, answer);
        await(socket.sendText(json.writeValueAsString(message), true));
        JsonNode received = await(answer);
        if (received.has("error")) {
            throw new IllegalStateException(method + " failed: " + received.get("error"));
        }
        return received.path("result");
    }

    /** All events of a session since it began, oldest first. */
    List<Event> events(String session) {
        return events.stream().filter(event -> event.session().equals(session)).toList();
    }

    /** Waits until a session has told of {@code method} more than {@code before} times. */
    void awaitEvent(String session, String method, long before) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count(session, method) <= before) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no " + method + " within " + PATIENCE);
            }
            pause(Duration.ofMillis(5));
        }
    }

    long count(String session, String method) {
        return events(session).stream()
                .filter(event -> event.method().equals(method))
                .count();
    }

    @Override
    public void close() {
        socket.abort();
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the browser", e);
        }
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the browser", e);
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException("lost the browser", e.getCause()));
        } catch (TimeoutException e) {
            throw new IllegalStateException("no answer from the browser within " + PATIENCE, e);
        }
    }

    private final class Inbox implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                receive(json.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            pending.values().forEach(answer -> answer.completeExceptionally(error));
        }

        private void receive(JsonNode message) {
            CompletableFuture<JsonNode> answer =
                    pending.remove(message.path("id").asInt(0));
            if (answer != null) {
                answer.complete(message);
            } else {
                events.add(new Event(
                        message.path("sessionId").asString(""),
                        message.path("method").asString(""),
                        message.path("params")));
            }
        }
    }
}
