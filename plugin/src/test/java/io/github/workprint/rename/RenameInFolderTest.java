package io.github.workprint.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionTags;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rename is done in the version that is being worked on, or not at all. */
class RenameInFolderTest {
    private static final String SPEC =
            """
            workprint: 1
            version: %s
            status: %s
            as-of: 2026-03-02
            production: { title: A Film }
            stages: { mix: {} }
            """;

    @TempDir
    private Path base;

    private final List<Finding> findings = new ArrayList<>();
    private String locked = "";

    @BeforeEach
    void twoIssuedVersions() throws IOException {
        write("film/1.0.0.yaml", SPEC.replaceFirst("%s", "1.0.0").replace("%s", "issued"));
        write("film/1.1.0.yaml", SPEC.replaceFirst("%s", "1.1.0").replace("%s", "issued"));
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<String> rename(String workflow, String from, String to) throws IOException {
        Order order = Order.of(from, to, findings::add).orElseThrow();
        VersionTexts texts = SourceFolder.read(base, base, VersionTags.USUAL, List.of());
        return new RenameInFolder(
                        base,
                        Vocabulary.load(),
                        (name, version) -> version.toString().equals(locked),
                        findings::add)
                .run(texts, Histories.read(texts, new SpecReader(Vocabulary.load())), workflow, order)
                .map(Renamed::file);
    }

    @Test
    void takesTheNewestVersionAndLeavesTheOthers() throws IOException {
        String older = Files.readString(base.resolve("film/1.0.0.yaml"));
        assertEquals(Optional.of("film/1.1.0.yaml"), rename("", "stage/mix", "stage/final-mix"), findings::toString);
        assertTrue(Files.readString(base.resolve("film/1.1.0.yaml")).contains("final-mix: { formerly: [mix] }"));
        assertEquals(older, Files.readString(base.resolve("film/1.0.0.yaml")));
    }

    @Test
    void anIssuedVersionThatIsLockedStaysAsItIs() throws IOException {
        locked = "1.1.0";
        String before = Files.readString(base.resolve("film/1.1.0.yaml"));
        assertEquals(Optional.empty(), rename("", "stage/mix", "stage/final-mix"));
        assertEquals(before, Files.readString(base.resolve("film/1.1.0.yaml")));
        assertEquals(
                List.of("film/1.1.0.yaml: version 1.1.0 was issued, and is locked"),
                findings.stream()
                        .map(finding -> finding.place().file() + ": " + finding.message())
                        .toList());
    }

    @Test
    void takesTheDraft() throws IOException {
        write("film/2.0.0.yaml", SPEC.replaceFirst("%s", "2.0.0").replace("%s", "draft"));
        assertEquals(Optional.of("film/2.0.0.yaml"), rename("film", "stage/mix", "stage/final-mix"));
    }

    @Test
    void asksWhichOfSeveralWorkflows() throws IOException {
        write("short.yaml", SPEC.replaceFirst("%s", "1.0.0").replace("%s", "draft"));
        assertEquals(Optional.empty(), rename("", "stage/mix", "stage/final-mix"));
        assertEquals(Optional.empty(), rename("flim", "stage/mix", "stage/final-mix"));
        assertEquals(
                List.of("use one of: film, short", "did you mean 'film'?"),
                findings.stream().map(Finding::help).toList());
    }

    @Test
    void touchesNothingWhileAFileCannotBeRead() throws IOException {
        write("film/2.0.0.yaml", "workprint: [1");
        assertEquals(Optional.empty(), rename("film", "stage/mix", "stage/final-mix"));
        assertEquals("film/2.0.0.yaml", findings.get(0).place().file());
    }

    @Test
    void leavesIncludedFilesAlone() throws IOException {
        String version = SPEC.replaceFirst("%s", "2.0.0").replace("%s", "draft");
        write("film/2.0.0.yaml", "include: _team.yaml\n" + version.replace("mix: {}", "mix: { owner: ed }"));
        write("film/_team.yaml", "\n".repeat(20) + "roles: { ed: { name: A } }\nrisks: { late: { hits: [mix] } }\n");
        assertEquals(Optional.empty(), rename("film", "role/ed", "role/editor"));
        assertEquals(Optional.empty(), rename("film", "stage/mix", "stage/final-mix"));
        assertEquals(2, findings.size(), findings::toString);
        assertTrue(findings.stream().allMatch(finding -> finding.place().file().equals("film/_team.yaml")));
    }

    @Test
    void itemsOfSetsFollowWhatTakesThem() throws IOException {
        write("_sets/meridian-uhd/5.1.yaml", "name: Meridian UHD\nrequires: { r-001: No captions }\n");
        write(
                "film/2.0.0.yaml",
                SPEC.replaceFirst("%s", "2.0.0").replace("%s", "draft")
                        + """
                deliverables:
                  imf: { requires: { use: meridian-uhd@5.1 }, description: "See <<requirement/imf.r-001>>." }
                """);
        assertEquals(
                Optional.of("film/2.0.0.yaml"),
                rename("film", "deliverable/imf", "deliverable/imf-uhd"),
                findings::toString);
        String renamed = Files.readString(base.resolve("film/2.0.0.yaml"));
        assertTrue(renamed.contains("imf-uhd: {") && renamed.contains("<<requirement/imf-uhd.r-001>>"), renamed);
        assertEquals(Optional.empty(), rename("film", "requirement/imf-uhd.r-001", "requirement/other"));
    }
}
