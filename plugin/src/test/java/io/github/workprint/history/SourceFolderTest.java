package io.github.workprint.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found on disk, and what is said where it is not what it should be. */
class SourceFolderTest {
    @TempDir
    Path base;

    private VersionTexts read() throws IOException {
        return SourceFolder.read(base, base.resolve("specs"));
    }

    private Path file(String name, String text) throws IOException {
        Path file = base.resolve("specs").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> told() throws IOException {
        return read().findings().all().stream()
                .map(finding -> finding.rule() + " " + finding.place() + ": " + finding.message())
                .toList();
    }

    @Test
    void foldersHoldVersionsAndAFileAloneIsAWorkflow() throws IOException {
        file("film/1.0.0.yaml", "a");
        file("film/1.1.0.yml", "b");
        file("film/_people.yaml", "c");
        file("film/notes.txt", "d");
        file("short.yaml", "e");
        file(".hidden.yaml", "f");
        assertEquals(
                List.of("film specs/film/1.0.0.yaml a", "film specs/film/1.1.0.yml b", "short specs/short.yaml e"),
                read().all().stream()
                        .map(text -> text.workflow() + " " + text.file() + " " + text.text())
                        .toList());
        assertEquals(List.of(), told());
    }

    @Test
    void aMissingFolderIsTold() throws IOException {
        assertEquals(List.of("WF-HI01 specs: there is no folder 'specs'"), told());
    }

    @Test
    void anEmptyFolderIsTold() throws IOException {
        Files.createDirectories(base.resolve("specs"));
        assertEquals(List.of("WF-HI01 specs: the folder 'specs' holds no workflow"), told());
        Files.createDirectories(base.resolve("specs/film"));
        assertEquals(List.of("WF-HI01 specs/film: the workflow 'film' has no version"), told());
    }

    @Test
    void aNameThatCannotBeAFolderIsTold() throws IOException {
        file("My Film/1.0.0.yaml", "a");
        assertEquals(
                List.of(
                        "WF-HI03 specs/My Film/1.0.0.yaml: 'My Film' cannot name a workflow: it becomes a folder and part of"
                                + " every address"),
                told());
    }

    @Test
    void otherEncodingsAreTold() throws IOException {
        Files.write(file("film/1.0.0.yaml", ""), "title: Übung".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("WF-HI02 specs/film/1.0.0.yaml: the file is not UTF-8"), told());
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(file("film/1.0.0.yaml", "").toFile(), "rw")) {
            huge.setLength(50L * 1024 * 1024);
        }
        assertEquals(List.of("WF-HI02 specs/film/1.0.0.yaml: the file is larger than 20 MB"), told());
    }
}
