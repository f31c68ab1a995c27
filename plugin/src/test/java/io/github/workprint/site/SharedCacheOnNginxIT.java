package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.workprint.publish.CacheOptions;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.store.CacheServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of two machines that share a cache by way of nginx with its WebDAV module. */
final class SharedCacheOnNginxIT {
    private static final String NOT_INSTALLED =
            "Skipped: no nginx, so nobody serves a cache; .ci/install-tools installs it";
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    @TempDir
    private Path folder;

    private Process nginx;
    private URI url;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void start() throws IOException, InterruptedException {
        Optional<Path> program = Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
                        Stream.of("/usr/sbin"))
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            System.err.println(NOT_INSTALLED);
        }
        assumeTrue(program.isPresent(), NOT_INSTALLED);
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path place = Files.createDirectories(folder.resolve("nginx"));
        Path served = Files.createDirectories(place.resolve("served"));
        Files.writeString(
                place.resolve("nginx.conf"),
                String.format(
                        Locale.ROOT,
                        """
                daemon off;
                worker_processes 1;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events {}
                http {
                  access_log %1$s/access.log;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  client_max_body_size 64m;
                  server {
                    listen 127.0.0.1:%2$d;
                    location / {
                      root %3$s;
                      dav_methods PUT;
                      create_full_put_path on;
                    }
                  }
                }
                """,
                        place,
                        port,
                        served));
        nginx = new ProcessBuilder(
                        program.get().toString(),
                        "-p",
                        place.toString(),
                        "-c",
                        place + "/nginx.conf",
                        "-g",
                        "user root;")
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("out").toFile())
                .start();
        url = URI.create("http://127.0.0.1:" + port + "/workprint/");
        long start = System.nanoTime();
        while (!isListening(port)) {
            if (!nginx.isAlive() || System.nanoTime() - start > PATIENCE) {
                throw new AssertionError("nginx does not serve: " + Files.readString(place.resolve("out")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    private Tree site(String machine) throws IOException {
        Workspace project = new Workspace(folder.resolve(machine)).write(Workspace.specs(Workspace.FIXTURES));
        Path output = folder.resolve(machine + "-site");
        SiteOptions options =
                new SiteOptions(project.base(), project.source(), output, Workspace.EVERYBODY, Workspace.EVERYTHING, 2);
        CacheOptions keeping = new CacheOptions(
                folder.resolve(machine + "-cache"),
                CacheOptions.LARGEST,
                Optional.of(new CacheServer(url, Optional.empty(), true)));
        assertTrue(Build.site(options, keeping, told::add).published());
        return Tree.of(output);
    }

    @Test
    void twoMachinesShareWhatIsMade() throws IOException {
        Tree one = site("one");
        Map<String, byte[]> served = Tree.of(folder.resolve("nginx/served")).files();
        assertTrue(
                served.keySet().stream().anyMatch(name -> name.startsWith("workprint/ac/")),
                served.keySet().toString());
        Tree other = site("other");
        assertEquals(List.of(), Tree.differences(one, other));
        assertEquals(
                served.keySet(),
                Tree.of(folder.resolve("nginx/served")).files().keySet(),
                "the second machine had nothing to add");
        assertEquals(List.of(), told);
    }
}
