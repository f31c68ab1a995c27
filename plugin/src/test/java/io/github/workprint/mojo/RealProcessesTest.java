package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.disk.WriterLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds in processes of their own: at the same time, killed, and on a disk that is full. The site is always one whole site. */
@Order(Thoroughness.LONG)
class RealProcessesTest {
    private static final int WRITERS = Thoroughness.cases(2, 8);
    private static final int KILLS = Integer.getInteger("tests.kills", Thoroughness.cases(3, 1000));
    private static final String[] SITE = {"site", "-Dworkprint.formats=html", "-Dworkprint.audiences=crew"};

    @TempDir
    Path folder;

    private Path project;
    private Path source;
    private Path site;

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("project");
        source = project.resolve("src/workprint");
        site = project.resolve("target/workprint");
        write("one");
    }

    /** @param word what tells this state of the specs from others */
    private void write(String word) throws IOException {
        Path film = Files.createDirectories(source.resolve("film"));
        for (int version = 0; version < 2; version++) {
            Path half = film.resolve("_half");
            Files.writeString(half, spec(version, word));
            Files.move(
                    half,
                    film.resolve("1." + version + ".0.yaml"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String spec(int version, String word) {
        return """
                workprint: 1
                version: 1.%s.0
                status: %s
                as-of: 2026-03-01
                production: { title: Film %s, runtime: 90 min }
                roles: { editor: { name: Jo Marsh }, mixer: { name: Ann Lee } }
                stages: { edit: { owner: editor, lasts: 10 wd }, mix: { owner: mixer, after: [edit], lasts: %s wd } }
                """
                .formatted(
                        String.valueOf(version),
                        version == 0 ? "issued" : "draft",
                        version == 0 ? "as issued" : word,
                        String.valueOf(version + 2));
    }

    private static String build(Path project, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(SITE));
        arguments.addAll(List.of(more));
        return GoalProcess.said(
                GoalProcess.of(project, 1, arguments.toArray(String[]::new)).start());
    }

    /** Every file by its path, with what it says. */
    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).forEach(file -> {
                    try {
                        files.put(
                                folder.relativize(file).toString(),
                                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });
            }
        }
        return files;
    }

    @Test
    void writersOfOneSiteTakeTurns() throws Exception {
        List<Map<String, String>> whole = new ArrayList<>();
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            // Each with a state of its own in a folder of its own, all with one output.
            Path other = folder.resolve("writer-" + i);
            source = other.resolve("src/workprint");
            write("state-" + i);
            String said = build(other);
            assertTrue(said.contains("site in "), said);
            whole.add(tree(other.resolve("target/workprint")));
            assertFalse(whole.get(i).isEmpty(), said);
        }
        for (int i = 0; i < WRITERS; i++) {
            List<String> arguments = new ArrayList<>(List.of(SITE));
            arguments.add("-Dworkprint.output=" + folder.resolve("shared"));
            all.add(GoalProcess.of(folder.resolve("writer-" + i), 1, arguments.toArray(String[]::new))
                    .start());
        }
        for (Process process : all) {
            String said = GoalProcess.said(process);
            assertEquals(0, process.exitValue(), said);
        }
        assertTrue(whole.contains(tree(folder.resolve("shared"))), "a site of two builds");
    }

    @Test
    void aKilledBuildLeavesAWholeSite() throws Exception {
        build(project);
        Map<String, String> one = tree(site);
        write("two");
        build(project);
        Map<String, String> two = tree(site);
        List<Map<String, String>> whole = List.of(one, two);
        assertFalse(one.equals(two));
        Path lock = source.resolve("workprint.lock");
        String locked = Files.readString(lock);
        long seed = Long.getLong("tests.seed", 1);
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            write(kill % 2 == 0 ? "one" : "two");
            Files.deleteIfExists(lock);
            Process process = GoalProcess.of(project, 1, SITE).start();
            // Until well behind the end of a build, so that some are killed while the site is exchanged and remembered.
            assertTrue(process.getInputStream().read() >= 0);
            Thread.sleep(random.nextInt(3500));
            process.destroyForcibly().waitFor();
            assertTrue(!Files.exists(lock) || Files.readString(lock).equals(locked), "half a lock");
            Map<String, String> left = tree(site);
            if (left.isEmpty()) {
                // Between the two moves that exchange it; the next build, whatever it comes to, puts it back first.
                build(project, "-Dworkprint.source=nowhere");
                build(project);
                left = tree(site);
            }
            assertTrue(whole.contains(left), "kill " + kill + " of seed " + seed + " left a mixed site");
        }
        write("one");
        build(project);
        assertEquals(one, tree(site), "the next build is as if nothing had been");
        try (Stream<Path> all = Files.list(project.resolve("target/.workprint.workprint"))) {
            List<String> rest = all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.equals("next") || name.equals("last"))
                    .toList();
            assertEquals(List.of(), rest, "what was begun is cleared away");
        }
    }

    @Test
    void aFullDiskIsToldAndTheLastSiteStays() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/bin/bash")), "bash limits the size of files here");
        build(project);
        Map<String, String> before = tree(site);
        Map<String, String> specs = tree(source);
        write("two");
        Process process =
                GoalProcess.limited(GoalProcess.of(project, 1, SITE), "-f 4").start();
        String said = GoalProcess.said(process);
        assertTrue(process.exitValue() != 0, said);
        assertTrue(said.contains("MojoExecutionException: "), said);
        assertTrue(said.toLowerCase(Locale.ROOT).contains("file too large"), said);
        assertEquals(before, tree(site));
        assertFalse(
                Files.exists(project.resolve("target/.workprint.workprint/next")), "what was begun is cleared away");
        assertEquals(specs.keySet(), tree(source).keySet());
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsTold() throws Exception {
        Path place = Path.of("/proc/self/workprint");
        Assumptions.assumeTrue(Files.isDirectory(place.resolveSibling("")), "a folder that nobody can write to");
        String said = build(project, "-Dworkprint.output=" + place);
        assertTrue(said.contains("MojoExecutionException: ") && said.contains("workprint"), said);
    }

    @Test
    @SuppressWarnings("try") // held is held and not used
    void whoWaitsTooLongIsToldForWhom() throws Exception {
        build(project);
        Map<String, String> before = tree(site);
        Path lock;
        try (Stream<Path> all = Files.list(project.resolve("target/.workprint.workprint"))) {
            lock = all.filter(path -> String.valueOf(path.getFileName()).contains("lock"))
                    .findFirst()
                    .orElseThrow();
        }
        try (WriterLock held = WriterLock.take(lock, "the site", Duration.ofSeconds(1), waiting -> {})) {
            assertNotNull(held);
            write("two");
            String said = build(project, "-Dworkprint.lockTimeout=1");
            assertTrue(said.contains("process " + ProcessHandle.current().pid()), said);
            assertTrue(said.contains("workprint.lockTimeout"), said);
            assertEquals(before, tree(site));
        }
    }

    /** 16 million characters in half a gigabyte, and in seconds; the bound is for a machine that does much else. */
    @Test
    void theLargestSpecIsReadInTime() throws Exception {
        StringBuilder text = new StringBuilder(spec(0, "large"));
        text.append("glossary:\n");
        for (int i = 0; text.length() < 15_500_000; i++) {
            text.append("  word-")
                    .append(i)
                    .append(": { short: ")
                    .append("long ".repeat(80))
                    .append("}\n");
        }
        Files.delete(source.resolve("film/1.1.0.yaml"));
        Files.writeString(source.resolve("film/1.0.0.yaml"), text);
        long begun = System.nanoTime();
        Process process = GoalProcess.of(project, 1, "check").start();
        String said = GoalProcess.said(process);
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        assertFalse(said.contains("OutOfMemory"), () -> said.substring(0, Math.min(3000, said.length())));
        assertFalse(said.contains("WF-YA03"), () -> said.substring(0, Math.min(3000, said.length())));
        assertTrue(seconds < 120, () -> "took " + seconds + " s: " + said.substring(0, Math.min(3000, said.length())));
    }
}
