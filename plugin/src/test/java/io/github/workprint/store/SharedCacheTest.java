package io.github.workprint.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.store.CacheServer.User;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache that machines share, however its server behaves. */
final class SharedCacheTest {
    private static final byte[] SMALL = "small".getBytes(UTF_8);
    private static final byte[] LARGE = new byte[100_000];

    @TempDir
    private Path folder;

    private KeepingServer server;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = new KeepingServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String key(String of) {
        return Cache.key(List.of(of.getBytes(UTF_8)));
    }

    private Cache machine(String name, CacheServer shared) {
        return Cache.at(folder.resolve(name)).with(shared, told::add);
    }

    private Cache machine(String name) {
        return machine(name, new CacheServer(server.url(), Optional.empty(), true));
    }

    private void fill() throws IOException {
        Cache one = machine("one");
        one.put(key("small"), SMALL);
        one.put(key("large"), LARGE);
        one.trim(Long.MAX_VALUE);
    }

    @Test
    void anotherMachineFindsWhatWasMade() throws IOException {
        fill();
        assertTrue(server.entries().containsKey("/cache/ac/" + key("small")));
        assertArrayEquals(LARGE, server.entries().get("/cache/cas/" + Cache.digest(LARGE)));
        Cache other = machine("other");
        assertArrayEquals(SMALL, other.get(key("small")).orElseThrow());
        assertArrayEquals(LARGE, other.get(key("large")).orElseThrow());
        server.asked();
        assertArrayEquals(LARGE, machine("other").get(key("large")).orElseThrow());
        assertEquals(List.of(), server.asked(), "it lies in the folder now");
        assertEquals(List.of(), told);
    }

    @Test
    void whoMayNotPushDoesNot() throws IOException {
        Cache branch = machine("branch", new CacheServer(server.url(), Optional.empty(), false));
        branch.put(key("small"), SMALL);
        branch.trim(Long.MAX_VALUE);
        assertEquals(List.of(), server.asked());
    }

    @Test
    void whatMustNotLeaveTheMachineDoesNot() throws IOException {
        Cache cache = machine("one");
        cache.local().put(key("small"), SMALL);
        cache.trim(Long.MAX_VALUE);
        assertEquals(List.of(), server.asked());
        assertTrue(cache.get(key("small")).isPresent());
    }

    @Test
    void nameAndPasswordAreSent() {
        machine("one", new CacheServer(server.url(), Optional.of(new User("ci", "sécret")), true))
                .get(key("small"));
        assertEquals(Optional.of("Basic Y2k6c8OpY3JldA=="), server.authorization());
    }

    /** Whatever it gives, the value is the right one or none. */
    @Test
    void aServerThatLiesIsNotBelieved() throws IOException {
        List<UnaryOperator<byte[]>> lies = List.of(
                entry -> "<html>Please log in</html>".getBytes(UTF_8),
                entry -> new byte[0],
                entry -> Arrays.copyOf(entry, entry.length / 2),
                entry -> Arrays.copyOf(entry, entry.length + 7),
                entry -> new byte[1 << 20]);
        fill();
        int machine = 0;
        for (UnaryOperator<byte[]> lie : lies) {
            server.gives(lie);
            Cache other = machine("other" + machine++);
            other.get(key("small")).ifPresent(value -> assertArrayEquals(SMALL, value));
            other.get(key("large")).ifPresent(value -> assertArrayEquals(LARGE, value));
        }
        server.gives(UnaryOperator.identity());
        server.mixesUp();
        Cache other = machine("mixed up");
        assertTrue(other.get(key("small")).isEmpty());
        assertTrue(other.get(key("large")).isEmpty());
    }

    @Test
    void aServerThatFailsIsLeftAloneAndTheBuildGoesOn() throws IOException {
        fill();
        for (int status : new int[] {401, 403, 500, 503, 302}) {
            server.answers(status);
            told.clear();
            server.asked();
            Cache other = machine("other" + status);
            assertTrue(other.get(key("small")).isEmpty());
            assertTrue(other.get(key("large")).isEmpty());
            other.put(key("more"), LARGE);
            other.trim(Long.MAX_VALUE);
            assertEquals(1, server.asked().size(), "asked once");
            assertEquals(1, told.size(), told.toString());
            assertTrue(told.get(0).contains(String.valueOf(status)), told.get(0));
            assertArrayEquals(LARGE, other.get(key("more")).orElseThrow());
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        Cache cache =
                machine("one", new CacheServer(URI.create("http://127.0.0.1:" + port + "/"), Optional.empty(), true));
        cache.put(key("small"), SMALL);
        cache.trim(Long.MAX_VALUE);
        assertArrayEquals(SMALL, cache.get(key("small")).orElseThrow());
        assertEquals(1, told.size(), told.toString());
    }
}
