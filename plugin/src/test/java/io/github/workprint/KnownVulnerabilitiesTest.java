package io.github.workprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;

/** The libraries that come with the plugin are none of those that something is known against; needs no network. */
final class KnownVulnerabilitiesTest {
    private static final Path LIST = Path.of("src/test/resources/supply/known-vulnerabilities.csv");
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/\\\\]*)\\.jar");

    /** @param until the first version that is not affected */
    private record Known(String library, String from, String until, String id) {
        boolean affects(String version) {
            ComparableVersion here = new ComparableVersion(version);
            return !id.isEmpty()
                    && (from.isEmpty() || here.compareTo(new ComparableVersion(from)) >= 0)
                    && here.compareTo(new ComparableVersion(until)) < 0;
        }
    }

    private static List<Known> known() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("library,"))
                .map(line -> line.split(",", -1))
                .map(cells -> new Known(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    /** Library to the versions that are on the class path. */
    private static Map<String, List<String>> present() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Map<String, List<String>> present = new TreeMap<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            Matcher jar = JAR.matcher(String.valueOf(Path.of(entry).getFileName()));
            if (jar.matches()) {
                present.computeIfAbsent(jar.group(1), library -> new ArrayList<>())
                        .add(jar.group(2));
            }
        }
        return present;
    }

    @Test
    void nothingIsKnownAgainstWhatIsHere() throws IOException {
        assertEquals(List.of(), affected(present()));
    }

    private static List<String> affected(Map<String, List<String>> present) throws IOException {
        return known().stream()
                .flatMap(known -> present.getOrDefault(known.library(), List.of()).stream()
                        .filter(known::affects)
                        .map(version -> known.library() + " " + version + ": " + known.id()))
                .toList();
    }

    /** Each row with an id finds the first version that it names, or any old one. */
    @Test
    void whatIsKnownIsFound() throws IOException {
        for (Known known : known()) {
            if (!known.id().isEmpty()) {
                String version = known.from().isEmpty() ? "0.0.1" : known.from();
                String found = known.library() + " " + version + ": " + known.id();
                assertTrue(affected(Map.of(known.library(), List.of(version))).contains(found), found);
            }
        }
    }

    @Test
    void theListIsOfWhatIsHere() throws IOException {
        Map<String, List<String>> present = present();
        List<String> gone = known().stream()
                .map(Known::library)
                .distinct()
                .filter(library -> !present.containsKey(library))
                .toList();
        assertTrue(gone.size() < 10, () -> "listed and not on the class path: " + gone);
        assertTrue(
                known().stream().map(Known::library).collect(Collectors.toSet()).contains("pdfbox"));
    }

    @Test
    void rangesAreRead() {
        Known known = new Known("jgit", "7.0.0", "7.2.1", "CVE-2025-4949");
        assertTrue(known.affects("7.2.0.202503040940-r") && known.affects("7.0.0"));
        assertTrue(!known.affects("7.2.1") && !known.affects("6.10.1.202505221210-r"));
    }
}
