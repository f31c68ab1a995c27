package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fifteen productions as the trade runs them, of which nothing is said, and the slips that are made in such, each of which is told. The
 * specs and the slips stand in {@code checks/practice}.
 */
final class TradePracticeTest {
    private static final Path PRACTICE = Path.of("src/test/resources/checks/practice");

    /** The specs share their people, and not each has work for all. */
    private static final String IDLE = "WF-RO07";

    private record Slip(String spec, String was, String now, String rule) {
        static Slip of(String line) {
            String[] parts = line.replace("\\n", "\n").split(" \\| ", -1);
            assertEquals(4, parts.length, line);
            return new Slip(parts[0], parts[1], parts[2], parts[3].strip());
        }
    }

    static Stream<String> specs() throws IOException {
        try (Stream<Path> files = Files.list(PRACTICE)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Slip> slips() {
        return read("mistakes.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Slip::of);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void nothingIsSaidOfGoodPractice(String spec) {
        assertEquals(List.of(), found(read("house.txt") + read(spec)));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsTold(Slip slip) {
        String text = read(slip.spec() + ".yaml");
        int at = text.indexOf(slip.was());
        assertTrue(at >= 0 && text.indexOf(slip.was(), at + 1) < 0, () -> "not once: " + slip.was());
        List<String> found = found(read("house.txt") + text.replace(slip.was(), slip.now()));
        assertTrue(found.stream().anyMatch(told -> told.startsWith(slip.rule())), () -> slip + "\n" + found);
    }

    private static List<String> found(String text) {
        return WholeSpecs.findings(text).stream()
                .filter(finding ->
                        finding.severity() != Severity.INFO && !finding.rule().equals(IDLE))
                .map(TradePracticeTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.path() + ": " + finding.message();
    }

    private static String read(String file) {
        try {
            return Files.readString(PRACTICE.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
