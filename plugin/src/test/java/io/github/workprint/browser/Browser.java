package io.github.workprint.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running headless Chromium with a profile of its own, which is gone when it is closed. */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-extensions",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            "--lang=en-GB",
            "--remote-debugging-port=0");
    private static final Duration START = Duration.ofSeconds(30);

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Browser(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** Whether there is a Chromium on the {@code PATH}. */
    static boolean isInstalled() {
        return executable().isPresent();
    }

    /**
     * Starts the Chromium that the {@code PATH} leads to.
     *
     * @throws IllegalStateException if none is installed or it does not answer within 30 seconds
     */
    public static Browser start() {
        Path executable = executable().orElseThrow(() -> new IllegalStateException("no Chromium on the PATH"));
        try {
            Path profile = Files.createTempDirectory("workprint-browser");
            List<String> command = new ArrayList<>(List.of(executable.toString()));
            command.addAll(FLAGS);
            command.add("--user-data-dir=" + profile);
            command.add("about:blank");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("browser.log").toFile());
            builder.environment().put("TZ", "UTC");
            Process process = builder.start();
            return new Browser(process, profile, new DevTools(address(process, profile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file of a site in a tab of its own, and waits until it and its fonts have loaded. */
    public Page open(Path file, Viewport viewport) {
        return open(file.toAbsolutePath().toUri(), viewport);
    }

    /**
     * Opens a page in a tab of its own, and waits until it and its fonts have loaded.
     *
     * @throws IllegalStateException if there is no such page
     */
    public Page open(URI address, Viewport viewport) {
        String target = tools.call("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        String session = tools.call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        Page page = new Page(tools, target, session);
        page.resize(viewport);
        page.go(address);
        return page;
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        tools.close();
        all.forEach(ProcessHandle::destroy);
        all.forEach(handle ->
                handle.onExit().completeOnTimeout(handle, 5, TimeUnit.SECONDS).join());
        all.forEach(ProcessHandle::destroyForcibly);
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the browser's profile is still in use", e);
        }
    }

    private static Optional<Path> executable() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Chromium writes the port that it chose and the path of its own target, one a line, to a file in the profile. */
    private static URI address(Process process, Path profile) throws IOException {
        Path port = profile.resolve("DevToolsActivePort");
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://localhost:" + lines.get(0) + lines.get(1));
            }
            DevTools.pause(Duration.ofMillis(20));
        }
        process.destroyForcibly();
        throw new IllegalStateException("Chromium did not start:\n" + Files.readString(profile.resolve("browser.log")));
    }
}
