package io.github.workprint.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases as folders: versions {@code v1.yaml}, {@code v2.yaml} … and what is expected of them: {@code expected.findings},
 * {@code expected.changes} (of the last version against the one before), {@code expected.html} (its workflow document) and those like
 * {@code expected.roles-editor.html} (any other of its documents). With
 * {@code -Dgolden.update=true} the files that a folder has are written anew; read the difference before you commit it.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsFolderSays() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Map<String, String> actual = new GoldenCase(folder).run();
        boolean expectsSomething = false;
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path expected = folder.resolve(file.getKey());
            if (Files.exists(expected)) {
                expectsSomething = true;
                new GoldenFile(expected).assertSays(file.getValue());
            }
        }
        assertTrue(expectsSomething, () -> folder + " expects nothing");
    }
}
