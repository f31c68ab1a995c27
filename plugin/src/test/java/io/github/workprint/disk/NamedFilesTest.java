package io.github.workprint.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that the user names is written over only where it holds what Workprint wrote, or where the user asks for it. */
class NamedFilesTest {
    @TempDir
    Path folder;

    private final List<Finding> findings = new ArrayList<>();

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(folder.resolve("src/workprint/film"));
        Files.writeString(folder.resolve("src/workprint/film/1.0.0.yaml"), "version: 1.0.0");
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.createDirectories(folder.resolve(".git"));
    }

    private boolean write(String file, String text, boolean overwrite) throws IOException {
        Territory territory = new Territory(folder, folder.resolve("src/workprint"), findings::add);
        return new NamedFiles(territory, overwrite, findings::add)
                .write("workprint.diffFile", Map.of(folder.resolve(file), text));
    }

    @Test
    void itsOwnFilesAreWrittenOver() throws IOException {
        assertTrue(write("out/changes.md", "one", false));
        assertTrue(write("out/changes.md", "two", false));
        assertEquals("two", Files.readString(folder.resolve("out/changes.md")));
    }

    @Test
    void whatSomebodyEditedIsNot() throws IOException {
        assertTrue(write("changes.md", "one", false));
        Files.writeString(folder.resolve("changes.md"), "one, and a thought");
        assertFalse(write("changes.md", "two", false));
        assertEquals("one, and a thought", Files.readString(folder.resolve("changes.md")));
        assertEquals("WF-WR02", findings.get(0).rule());
        assertTrue(write("changes.md", "two", true));
        assertEquals("two", Files.readString(folder.resolve("changes.md")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "src",
                "src/workprint/film/1.0.0.yaml",
                "src/workprint/film/1.1.0.yaml",
                "src/workprint/changes.md",
                ".git/hooks/pre-commit",
                "pom.xml/changes.md",
                "to-pom",
                "to-nowhere",
                "to-specs/x.md"
            })
    void otherFilesAreLeftAlone(String file) throws IOException {
        Files.createSymbolicLink(folder.resolve("to-pom"), Path.of("pom.xml"));
        Files.createSymbolicLink(folder.resolve("to-nowhere"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("to-specs"), Path.of("src/workprint"));
        List<String> before = names();
        assertFalse(write(file, "text", false));
        assertEquals(before, names());
        assertEquals("<project/>", Files.readString(folder.resolve("pom.xml")));
        assertEquals(1, findings.size(), findings::toString);
    }

    @Test
    void allOrNone() throws IOException {
        Territory territory = new Territory(folder, folder.resolve("src/workprint"), findings::add);
        assertFalse(new NamedFiles(territory, false, findings::add)
                .write("workprint.reports", Map.of(folder.resolve("a.json"), "a", folder.resolve("pom.xml"), "b")));
        assertFalse(Files.exists(folder.resolve("a.json")));
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = folder.resolve("1.0.0.yaml");
        Files.writeString(file, "one");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        WholeFile.write(file, "two");
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
