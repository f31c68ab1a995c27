package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal says where the site is, follows what is saved, and ends when it is interrupted. */
class ServeGoalTest {
    private static final String FILM =
            """
            workprint: 1
            version: 1.0.0
            status: draft
            as-of: 2026-03-02
            production: { title: The Film, runtime: 90 min }
            roles: { mixer: { name: Al Reed } }
            materials: { reel: { name: Reel, kind: sound, from: mixer } }
            stages: { mix: { name: Mix, owner: mixer, lasts: 2 wd, kind: final-mix, takes: [reel] } }
            """;

    @TempDir
    Path base;

    @Test
    void servesUntilItIsInterrupted() throws Exception {
        Path spec = Files.createDirectories(base.resolve("src/workprint/film")).resolve("1.0.0.yaml");
        Files.writeString(spec, FILM);
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        ServeMojo mojo = new ServeMojo();
        GoalRun.set(mojo, "basedir", base.toFile());
        GoalRun.set(mojo, "port", "0");
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                said.add(line.toString());
            }
        });
        Thread goal = new Thread(() -> {
            try {
                mojo.execute();
            } catch (Exception failed) {
                said.add("failed: " + failed);
            }
        });
        goal.start();
        try {
            assertTrue(until(said, "up to date").isPresent());
            String line = until(said, "the site is at").orElseThrow();
            Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher(line);
            assertTrue(address.find(), line);
            URI page = URI.create(address.group() + "internal/film/1.0.0/index.html");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            Files.writeString(spec, FILM.replace("owner: mixer", "owner: mixxer"));
            assertTrue(until(said, "the last good pages are shown: 1 error").isPresent());
        } finally {
            goal.interrupt();
            goal.join(Duration.ofMinutes(1).toMillis());
        }
        assertFalse(goal.isAlive());
        assertTrue(until(said, "stopped").isPresent());
    }

    private static Optional<String> until(BlockingQueue<String> said, String words) throws InterruptedException {
        for (String line = ""; line != null; line = said.poll(2, TimeUnit.MINUTES)) {
            if (line.contains(words)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    @Test
    void refusesWhatIsNoPort() throws Exception {
        assertTrue(GoalRun.of(base, List.of("serve", "-Dworkprint.port=70000"))
                .contains("workprint.port: 70000 is no port; 0 takes any that is free"));
    }
}
