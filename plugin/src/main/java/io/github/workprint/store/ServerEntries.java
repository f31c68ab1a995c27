package io.github.workprint.store;

import io.github.workprint.thread.DaemonThreads;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A store on a server that speaks the HTTP protocol of Bazel's remote caches: {@code GET} and {@code PUT} of {@code ac/<SHA-256>} and
 * {@code cas/<SHA-256>}. What comes from there is believed by nobody: whoever asks checks it. A server that fails once is left alone
 * from then on, which is told; the build goes on without it.
 */
final class ServerEntries {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final int UPLOADS = 4;

    /** Uploads that wait hold their content. */
    private static final int WAITING = 16;

    private static final int NOT_FOUND = 404;
    private static final int HUNDRED = 100;
    private static final int DONE = 2;
    private static final int OK = 200;

    private final CacheServer server;
    private final Consumer<String> told;
    private final HttpClient client;
    private final ExecutorService uploads;
    private final Semaphore places = new Semaphore(WAITING);
    private final Set<String> pushed = ConcurrentHashMap.newKeySet();
    private volatile boolean down;

    ServerEntries(CacheServer server, Consumer<String> told) {
        this.server = server;
        this.told = told;
        this.client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                UPLOADS,
                UPLOADS,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                new DaemonThreads("workprint-upload"));
        threads.allowCoreThreadTimeOut(true);
        this.uploads = threads;
    }

    /** @param largest in bytes; an answer that is longer is none */
    Optional<byte[]> read(EntryKind kind, String digest, int largest) {
        if (down) {
            return Optional.empty();
        }
        HttpRequest request = request(kind, digest).GET().build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() == OK) {
                    byte[] content = body.readNBytes(largest + 1);
                    return content.length > largest ? Optional.empty() : Optional.of(content);
                }
                if (answer.statusCode() != NOT_FOUND) {
                    down("it answers " + answer.statusCode() + " to GET");
                }
            }
        } catch (IOException fault) {
            down(words(fault));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            down("the build is stopped");
        }
        return Optional.empty();
    }

    /** Puts a value there while the build goes on, and what stands under its key after it. */
    void write(StoredValue stored, byte[] content) {
        push(stored.key(), () -> {
            if (stored.value().isEmpty()) {
                put(EntryKind.CAS, stored.digest(), content);
            }
            put(EntryKind.AC, stored.key(), stored.bytes());
        });
    }

    /** Puts a value there that is found by its digest alone. */
    void write(String digest, byte[] content) {
        push(digest, () -> put(EntryKind.CAS, digest, content));
    }

    private void push(String once, Runnable upload) {
        if (!server.pushed() || down || !pushed.add(once)) {
            return;
        }
        places.acquireUninterruptibly();
        uploads.execute(() -> {
            try {
                upload.run();
            } finally {
                places.release();
            }
        });
    }

    private void put(EntryKind kind, String digest, byte[] content) {
        if (down) {
            return;
        }
        HttpRequest request = request(kind, digest)
                .header("Content-Type", "application/octet-stream")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / HUNDRED != DONE) {
                down("it answers " + status + " to PUT");
            }
        } catch (IOException fault) {
            down(words(fault));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until all that was given is there. */
    void finish() {
        places.acquireUninterruptibly(WAITING);
        places.release(WAITING);
    }

    private HttpRequest.Builder request(EntryKind kind, String digest) {
        String base = server.url().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(base + (base.endsWith("/") ? "" : "/") + kind.folder() + "/" + digest))
                .timeout(TO_ANSWER);
        server.user().ifPresent(user -> request.header("Authorization", basic(user)));
        return request;
    }

    private static String basic(CacheServer.User user) {
        byte[] both = (user.name() + ":" + user.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static String words(IOException fault) {
        String kind = fault.getClass().getSimpleName().replace("Exception", "");
        return fault.getMessage() == null || fault.getMessage().isEmpty() ? kind : kind + ": " + fault.getMessage();
    }

    private synchronized void down(String why) {
        if (!down) {
            down = true;
            told.accept("The cache at " + server.url() + " is not used any more in this build: " + why
                    + ". What it would have given is made here.");
        }
    }
}
