package io.github.workprint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An issued version stays what it was, and an edit of one is told with its place. */
class LockTest {
    private static final String FILM =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-03-01
            production: { title: The Film, runtime: 90 min }
            roles:
              editor: { name: Jo Marsh, x-badge: { colour: red, no: 7 } }
            stages:
              edit: { owner: editor, lasts: 10 wd, steps: [Cut., Watch.], copies: [one, two] }
              mix: { owner: editor, lasts: 2 wd, after: [edit] }
            volumes:
              one: { size: 24 TB }
              two: { size: 1 TB }
            """;

    @TempDir
    Path base;

    @BeforeEach
    void issue() throws IOException {
        write("film/1.0.0.yaml", FILM);
        lock().add(histories());
    }

    private Path folder() {
        return base.resolve("specs");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder().resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private String text() throws IOException {
        return Files.readString(folder().resolve(Lock.NAME));
    }

    private Lock lock() throws IOException {
        return Lock.read(base, folder(), finding -> {});
    }

    private Histories histories() throws IOException {
        return Histories.read(SourceFolder.read(base, folder()), new SpecReader(Vocabulary.load()));
    }

    private List<String> told() throws IOException {
        List<Finding> findings = new ArrayList<>();
        Lock lock = Lock.read(base, folder(), findings::add);
        findings.addAll(LockCheck.of(lock, histories()).all());
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.place() + ": " + finding.message())
                .toList();
    }

    @Test
    void whatWasIssuedIsLockedOnceAndWrittenTheSameEveryTime() throws IOException {
        assertEquals(List.of(), told());
        String first = text();
        assertTrue(first.contains("\n[film 1.0.0] "), first);
        assertTrue(first.matches("(?s).*\nstage/edit copies=[0-9a-f]{8} lasts=[0-9a-f]{8} owner=.*"), first);
        assertEquals(List.of(), lock().missing(histories()));
        Files.delete(folder().resolve(Lock.NAME));
        lock().add(histories());
        assertEquals(first, text());
    }

    @Test
    void spellingIsNoEdit() throws IOException {
        write(
                "film/1.0.0.yaml",
                """
                # Written anew.
                as-of: 2026-03-01
                version: "1.0.0"
                workprint: 1
                status: issued
                stages:
                  mix:
                    after: [edit]
                    lasts: 2 wd
                    owner: editor
                  edit:
                    owner: editor
                    copies: [two, one]
                    lasts: 10.0 wd
                    steps:
                      - Cut.
                      - Watch.
                roles:
                  editor:
                    x-badge: { no: 7, colour: red }
                    name: Jo Marsh
                include: [_volumes.yaml]
                production: { runtime: 1.5 h, title: The Film }
                """);
        write("film/_volumes.yaml", "volumes: { two: { size: 1000 GB }, one: { size: 24 TB } }");
        assertEquals(List.of(), told());
    }

    @Test
    void aVersionCanBeWithdrawn() throws IOException {
        write("film/1.0.0.yaml", FILM.replace("issued", "withdrawn"));
        assertEquals(List.of(), told());
        write("film/1.0.0.yaml", FILM.replace("issued", "draft"));
        assertEquals(
                List.of("WF-VE01 specs/film/1.0.0.yaml:3:9: version 1.0.0 was issued, and cannot be a draft again"),
                told());
    }

    @Test
    void anEditIsToldWithItsFieldsAndTheirPlace() throws IOException {
        write(
                "film/1.0.0.yaml",
                FILM.replace("lasts: 10 wd, steps: [Cut., Watch.]", "lasts: 12 wd, steps: [Watch., Cut.]"));
        assertEquals(
                List.of("WF-VE01 specs/film/1.0.0.yaml:9:33: version 1.0.0 was issued, but 'stage/edit/lasts' and"
                        + " 'stage/edit/steps' are not what they were then"),
                told());
        write("film/1.0.0.yaml", FILM.replace("runtime: 90 min", "runtime: 91 min"));
        assertEquals(
                List.of("WF-VE01 specs/film/1.0.0.yaml:5:41: version 1.0.0 was issued, but 'production/runtime' is not"
                        + " what it was then"),
                told());
        write("film/1.0.0.yaml", FILM.replace("no: 7", "no: 8"));
        assertEquals(
                List.of("WF-VE01 specs/film/1.0.0.yaml:7:38: version 1.0.0 was issued, but 'role/editor/x-badge' is"
                        + " not what it was then"),
                told());
    }

    @Test
    void whatCameOrWentIsTold() throws IOException {
        write("film/1.0.0.yaml", FILM.replace("  mix: {", "  final-mix: {"));
        assertEquals(
                List.of(
                        "WF-VE01 specs/film/1.0.0.yaml:2:10: version 1.0.0 was issued, but 'stage/mix' is gone from it",
                        "WF-VE01 specs/film/1.0.0.yaml:10:3: version 1.0.0 was issued, but 'stage/final-mix' has been"
                                + " added to it since"),
                told().stream()
                        .sorted((one, other) -> one.length() - other.length())
                        .toList());
    }

    @Test
    void aVersionThatIsGoneIsToldWhereItIsLocked() throws IOException {
        write("film/1.1.0.yaml", FILM.replace("1.0.0", "1.1.0"));
        Files.delete(folder().resolve("film/1.0.0.yaml"));
        assertEquals(
                List.of("WF-VE09 specs/workprint.lock:5: version 1.0.0 of 'film' was issued, and is gone; people may"
                        + " still work by it"),
                told());
    }

    @Test
    void draftsAreNotLocked() throws IOException {
        write("film/1.1.0.yaml", FILM.replace("1.0.0", "1.1.0").replace("issued", "draft"));
        assertEquals(List.of(), lock().missing(histories()));
    }

    @Test
    void aNewVersionIsAddedAndNothingElseMoves() throws IOException {
        String before = text();
        write("film/1.10.0.yaml", FILM.replace("1.0.0", "1.10.0"));
        write("film/1.2.0.yaml", FILM.replace("1.0.0", "1.2.0"));
        assertEquals(List.of("film 1.2.0", "film 1.10.0"), lock().missing(histories()));
        lock().add(histories());
        assertTrue(text().startsWith(before));
        assertTrue(text().indexOf("[film 1.2.0]") < text().indexOf("[film 1.10.0]"));
        assertEquals(List.of(), told());
    }

    @Test
    void theBlocksOfTwoBranchesMayStandInAnyOrder() throws IOException {
        write("film/1.2.0.yaml", FILM.replace("1.0.0", "1.2.0"));
        lock().add(histories());
        int second = text().indexOf("\n[film 1.2.0]");
        int first = text().indexOf("\n[film 1.0.0]");
        write(
                Lock.NAME,
                "format 1\r\n" + (text().substring(second) + text().substring(first, second)).replace("\n", "\r\n"));
        assertEquals(List.of(), told());
    }

    @Test
    void aConflictIsToldWithItsLine() throws IOException {
        write(Lock.NAME, text() + "<<<<<<< HEAD\n[film 1.1.0] 00\n=======\n>>>>>>> other\n");
        int line = (int) text().lines().takeWhile(text -> !text.startsWith("<")).count() + 1;
        assertEquals(
                List.of("WF-VE10 specs/workprint.lock:" + line
                        + ": two branches have added versions, and git could not merge" + " them"),
                told());
        assertFalse(lock().readable());
    }

    @Test
    void aLineThatIsNoneIsTold() throws IOException {
        write(Lock.NAME, "format 2\n");
        assertEquals(List.of("WF-VE10 specs/workprint.lock:1: this line is no part of a lock"), told());
        write(Lock.NAME, "format 1\n\n[film 1.0.0] " + "0".repeat(32) + "\n\n[film 1.0.0] " + "0".repeat(32) + "\n");
        assertEquals(
                List.of("WF-VE10 specs/workprint.lock:5: version 1.0.0 of 'film' is locked twice: here and in line 3"),
                told());
    }

    @Test
    void aBlockThatNamesNoFieldIsStillHeld() throws IOException {
        write(Lock.NAME, "format 1\n\n[film 1.0.0] " + "0".repeat(32) + "\n");
        assertTrue(
                told().stream().allMatch(told -> told.startsWith("WF-VE01")) && !told().isEmpty(), told().toString());
    }
}
