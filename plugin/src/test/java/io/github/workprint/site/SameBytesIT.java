package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One commit gives one site, to the byte, on any machine; and a new version leaves the older ones alone. */
final class SameBytesIT {
    /**
     * What is found is said of the latest version, and what was written is listed, once for the whole site; what lies beside the
     * versions of a workflow is about all of them.
     */
    private static final Pattern OF_ALL_VERSIONS = Pattern.compile(
            "changed: (findings\\.json|\\.workprint-site|\\w+/index\\.html)|(changed|new):"
                    + " \\w+/north-pier/(index\\.html|versions\\.js|calendar\\.ics|feed\\.atom|(calendars|feeds|catch-up)/.*)");

    @TempDir
    private Path folder;

    @Test
    void anotherMachineMakesTheSameSite() throws Exception {
        Map<String, String> specs = new TreeMap<>(Workspace.specs(Workspace.FIXTURES));
        if (Thoroughness.isAsked()) {
            specs.putAll(sampleOf("the-salt-road/2.1.0.yaml", "the-salt-road/2.1.1.yaml"));
        }
        Path here = Files.createDirectories(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("a long way/öff"));
        new Workspace(here).write(specs);
        new Workspace(there).write(specs);
        Process first = fork(here, "UTC", "en", "GB", "UTF-8", here);
        Process second = fork(there, "Pacific/Kiritimati", "tr", "TR", "ISO-8859-1", folder);
        finish(first, here);
        finish(second, there);
        Path third = Files.createDirectories(folder.resolve("third"));
        new Workspace(third).write(specs);
        finish(fork(third, "America/St_Johns", "ar", "EG", "US-ASCII", third), third);
        Tree expected = Tree.of(here.resolve("site"));
        assertTrue(expected.files().size() > 100);
        assertEquals(List.of(), Tree.differences(expected, Tree.of(there.resolve("site"))));
        assertEquals(List.of(), Tree.differences(expected, Tree.of(third.resolve("site"))));
    }

    @Test
    void aNewVersionChangesNoByteOfAnOlderOne() {
        Map<String, String> specs = new TreeMap<>(Workspace.specs(Workspace.FIXTURES));
        Tree both = BuiltSite.northPier().tree();
        specs.remove("north-pier/1.1.0.yaml");
        Tree one = new Workspace(folder.resolve("one")).write(specs).clean(folder.resolve("one/site"));
        List<String> differences = Tree.differences(one, both.only(file -> !file.contains("/1.1.0/")));
        assertTrue(differences.contains("changed: crew/north-pier/versions.js"), differences::toString);
        assertEquals(
                List.of(),
                differences.stream()
                        .filter(difference ->
                                !OF_ALL_VERSIONS.matcher(difference).matches())
                        .toList());
    }

    private static Map<String, String> sampleOf(String... files) {
        Map<String, String> sample = Workspace.specs(Workspace.SAMPLE);
        return Stream.of(files).collect(Collectors.toMap(file -> file, file -> sample.entrySet().stream()
                .filter(spec -> spec.getKey().equals(file))
                .findFirst()
                .orElseThrow()
                .getValue()));
    }

    private static Process fork(
            Path base, String zone, String language, String country, String encoding, Path directory)
            throws IOException {
        List<String> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(Path.of(entry).toAbsolutePath().toString());
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding,
                "-cp",
                String.join(File.pathSeparator, classPath),
                Elsewhere.class.getName(),
                base.toString());
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(base.resolve("build.log").toFile())
                .start();
    }

    private static void finish(Process process, Path base) throws Exception {
        assertEquals(0, process.waitFor(), () -> {
            try {
                return Files.readString(base.resolve("build.log"));
            } catch (IOException unreadable) {
                return unreadable.toString();
            }
        });
    }

    /** The build as another process makes it. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] arguments) {
            Path base = Path.of(arguments[0]);
            new Workspace(base).clean(base.resolve("site"));
        }
    }
}
