package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check says at the console, what stops a build, and how an old workflow is adopted. */
class CheckGoalTest {
    private static final String FAULTS = "the workflows have faults: ";

    /** Its mix takes nothing, which is an error. */
    private static final String FILM =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-03-02
            production: { title: The Film, runtime: 90 min }
            roles: { mixer: { name: Al Reed } }
            stages: { mix: { name: Mix, owner: mixer, lasts: 2 wd, kind: final-mix } }
            """;

    @TempDir
    Path base;

    @BeforeEach
    void begin() throws IOException {
        write("src/workprint/film/1.0.0.yaml", FILM);
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private String check(String... properties) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("check"));
        List.of(properties).forEach(property -> arguments.add("-Dworkprint." + property));
        return GoalRun.of(base, arguments);
    }

    @Test
    void anErrorStopsTheBuildAndTheReportsAreThere() throws Exception {
        assertTrue(check().contains(FAULTS), check());
        assertFalse(check("failOn=never").contains(FAULTS));
        for (String report : List.of("findings.json", "findings.sarif", "findings.junit.xml", "standing.md")) {
            assertTrue(Files.size(base.resolve("target/workprint-reports").resolve(report)) > 0, report);
        }
    }

    @Test
    void whatWasFoundWhenItWasAdoptedStands() throws Exception {
        String adopted = check("baseline=write");
        assertTrue(adopted.contains("accepted by workprint.baseline: "), adopted);
        String lines = Files.readString(base.resolve("src/workprint/workprint.baseline"));
        assertTrue(lines.contains("WF-GR03"), lines);
        assertFalse(check().contains(FAULTS), check());
        write("src/workprint/film/1.0.0.yaml", FILM.replace("kind: final-mix", "kind: final-mix, needs: [nothing]"));
        assertTrue(check().contains(FAULTS), "what is new is not accepted");
    }

    @Test
    void whatIsLockedIsKnownAndADraftThatMendsItIsGreen() throws Exception {
        assertTrue(check().contains(FAULTS), "issued, and not locked yet");
        GoalRun.of(base, List.of("site", "-Dworkprint.formats=html", "-Dworkprint.audiences=internal"));
        String locked = check();
        assertTrue(locked.contains("known error[WF-GR03]"), locked);
        assertTrue(locked.contains("known in film 1.0.0, which is issued and locked: 1 error"), locked);
        assertFalse(locked.contains(FAULTS), locked);

        String draft = FILM.replace("1.0.0", "1.1.0").replace("issued", "draft");
        write("src/workprint/film/1.1.0.yaml", draft);
        assertTrue(check().contains(FAULTS), "the draft can be mended");
        write("src/workprint/film/1.1.0.yaml", draft.replace("kind: final-mix", "kind: capture"));
        String mended = check();
        assertFalse(mended.contains(FAULTS), mended);
        assertFalse(mended.contains("1.0.0.yaml"), "what is being mended is told in one line: " + mended);
    }

    /** Code hosts place findings from the root of the repository, of which the production may be a folder. */
    @Test
    void reportsNameFilesFromTheRootOfTheRepository() throws Exception {
        Path post = base.resolve("post");
        write("post/src/workprint/film/1.0.0.yaml", FILM);
        Files.createDirectories(base.resolve(".git"));
        GoalRun.of(post, List.of("check", "-Dworkprint.failOn=never"));
        Path reports = post.resolve("target/workprint-reports");
        String sarif = Files.readString(reports.resolve("findings.sarif")).replace(" ", "");
        assertTrue(sarif.contains("\"uri\":\"post/src/workprint/film/1.0.0.yaml\""), sarif);
        assertFalse(sarif.contains("\"uri\":\"src/"), sarif);
    }

    @Test
    void theLastLineCountsWhatWasFoundAndRead() throws Exception {
        String said = check("failOn=never").strip();
        String last = said.substring(said.lastIndexOf('\n') + 1);
        assertTrue(last.matches("faults were let pass: 1 error, \\d+ warnings?.* in 1 file; read 1 version"), last);
        assertFalse(said.contains("\u001b"), "no colours where nobody looks");
    }

    @Test
    void whereNoPdfIsAskedForNoneIsTold() throws Exception {
        write("src/workprint/film/1.0.0.yaml", FILM.replace("kind: final-mix", "kind: capture"));
        String said = GoalRun.of(base, List.of("site", "-Dworkprint.formats=html", "-Dworkprint.audiences=internal"));
        assertTrue(said.contains("film 1.0.0: ") && said.contains(" pages for 1 audience"), said);
        assertFalse(said.contains("PDF"), said);
    }

    @Test
    void whatCameAndWentIsCounted() throws Exception {
        write(
                "src/workprint/film/1.0.1.yaml",
                FILM.replace("1.0.0", "1.0.1").replace("mixer: { name: Al Reed }", "mixer: {}"));
        String said = check("failOn=never");
        assertTrue(said.contains("film 1.0.1: 1 new, 1 resolved since the version before"), said);
    }
}
