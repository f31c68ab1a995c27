package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.history.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of any two states of a workflow, and when it stops a build. */
class DiffGoalTest {
    private static final String FILM =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-03-01
            production: { title: The Film, runtime: 90 min }
            roles:
              editor: { name: Jo Marsh }
              mixer: { name: Al Reed }
            stages:
              edit: { name: Edit, owner: editor, lasts: 10 wd, steps: [Cut.], audience: crew }
              mix: { name: Mix, owner: mixer, lasts: 2 wd, after: [edit] }
            """;
    private static final String NEXT = FILM.replace("1.0.0", "1.1.0").replace("owner: mixer", "owner: editor");
    private static final String FILE = "src/workprint/film/1.1.0.yaml";

    @TempDir
    Path base;

    @BeforeEach
    void begin() throws IOException {
        write("src/workprint/film/1.0.0.yaml", FILM);
        write(FILE, NEXT);
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private String run(String goal, String... properties) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(goal));
        List.of(properties).forEach(property -> arguments.add("-Dworkprint." + property));
        return GoalRun.of(base, arguments);
    }

    @Test
    void theNewestVersionIsComparedWithTheOneBefore() throws Exception {
        String said = run("diff");
        assertTrue(said.startsWith("The Film 1.1.0: changes since 1.0.0\n"), said);
        assertTrue(said.contains("CHANGED  "), said);
        assertTrue(said.contains("To act: "), said);
        assertFalse(said.contains("\u001b"), "a log that nobody looks at has no colours");
        assertFalse(said.contains("Number"), "numbers of stages stay");
    }

    @Test
    void aDraftIsComparedWithWhatWasIssued() throws Exception {
        write(FILE, NEXT.replace("issued", "draft"));
        assertTrue(run("changes").startsWith("The Film 1.1.0: changes since 1.0.0\n"), run("changes"));
        assertTrue(run("changes").endsWith("this calls for a minor step, to 1.1.0 or higher: 1.1.0 will do\n"));
        Files.delete(base.resolve(FILE));
        write("src/workprint/film/1.0.1.yaml", NEXT.replace("1.1.0", "1.0.1").replace("issued", "draft"));
        assertTrue(run("changes").endsWith("this calls for a minor step, to 1.1.0 or higher: 1.0.1 is too low\n"));
    }

    @Test
    void eitherSideMayBeAVersionAFileOrACommit() throws Exception {
        try (GitFolder git = GitFolder.in(base)) {
            git.commit();
            git.tag("good");
            write(FILE, NEXT.replace("lasts: 10 wd", "lasts: 11 wd"));
            git.commit();
            write(FILE, NEXT.replace("lasts: 10 wd", "lasts: 12 wd"));
        }
        write("other.yaml", FILM.replace("1.0.0", "0.9.0"));
        assertTrue(
                run("diff", "from=HEAD").startsWith("The Film 1.1.0: changes since 1.1.0 at HEAD\n"),
                run("diff", "from=HEAD"));
        assertTrue(run("diff", "from=HEAD").contains("12 working days"), run("diff", "from=HEAD"));
        assertTrue(run("diff", "from=HEAD~1", "to=HEAD").contains("11 working days"));
        assertTrue(run("diff", "from=good", "to=main").contains("11 working days"));
        assertTrue(run("diff", "from=1.1.0", "to=1.0.0").startsWith("The Film 1.0.0: changes since 1.1.0\n"));
        assertTrue(run("diff", "from=other.yaml", "to=1.0.0")
                .startsWith("The Film 1.0.0: changes since 0.9.0 in other.yaml\n"));
        assertTrue(
                run("diff", "from=1.0.0", "to=1.0.0").contains("Nothing changed"),
                run("diff", "from=1.0.0", "to=1.0.0"));
    }

    @Test
    void whatNamesNothingIsTold() throws Exception {
        assertEquals(
                "workprint.from: error[WF-DI01]: '1.0.9' is no version of 'film', no file with one, and no commit that"
                        + " holds one\n"
                        + "    why: Nothing is compared, and a gate does not open.\n"
                        + "    help: did you mean '1.0.0'?\n"
                        + "nothing was compared: 1 error, 0 warnings in 1 file\n",
                run("diff", "from=1.0.9"));
        assertTrue(run("diff", "format=html").contains("'html' is none of console, markdown, json"));
        assertTrue(run("diff", "failOn=all").contains("'all' is none of never, breaking, action, notice"));
        Files.delete(base.resolve(FILE));
        assertTrue(run("changes").contains("no version of 'film' was issued before 1.0.0, and none is committed"));
    }

    @Test
    void ofSeveralWorkflowsOneHasToBeNamed() throws Exception {
        write("src/workprint/short.yaml", FILM);
        assertTrue(run("diff").contains("there are 2 workflows"), run("diff"));
        assertTrue(run("diff", "workflow=film").startsWith("The Film 1.1.0: changes since 1.0.0\n"));
    }

    @Test
    void aGateFailsFromItsClassOn() throws Exception {
        assertTrue(
                run("diff", "failOn=action")
                        .endsWith("1 change asks for more than the gate lets through (workprint.failOn=action)\n"),
                run("diff", "failOn=action"));
        assertFalse(run("diff", "failOn=breaking").contains("gate"));
    }

    @Test
    void theSameIsToldAsMarkdownAndAsJsonInAFile() throws Exception {
        assertTrue(run("diff", "format=markdown").startsWith("# The Film 1.1.0: changes since 1.0.0\n"));
        run("diff", "format=json", "diffFile=target/changes.json");
        String json = Files.readString(base.resolve("target/changes.json"));
        assertTrue(json.contains("\"since\": \"1.0.0\"") || json.contains("\"since\" : \"1.0.0\""), json);
        assertTrue(json.contains("stage/mix/owner"), json);
    }

    @Test
    void whatAnAudienceDoesNotSeeTakesNoPart() throws Exception {
        write(
                FILE,
                FILM.replace("1.0.0", "1.1.0")
                        + "budget: { lines: { hire: { name: Secret hire, amount: 900 GBP } } }\n");
        assertTrue(run("diff").contains("Secret hire"), run("diff"));
        assertTrue(run("diff", "audience=client").contains("Nothing changed"), run("diff", "audience=client"));
    }

    @Test
    void theDraftGetsARequestForEachLikelyCauseAndKeepsItsWords() throws Exception {
        String draft = NEXT.replace("issued", "draft")
                        .replace("lasts: 10 wd", "lasts: 12 wd")
                        .replace("roles:\n", "roles: # who is there\n")
                + "changes:\n"
                + "  # the first\n"
                + "  cr-004: { version: 1.0.0, why: It began. }\n\n"
                + "# what is said last\n"
                + "glossary: { aaf: A file. }\n";
        write(FILE, draft);
        String said = run("changes", "write=true");
        String written = Files.readString(base.resolve(FILE));
        assertTrue(said.contains(FILE + ": wrote "), said);
        assertTrue(written.startsWith(draft.substring(0, draft.indexOf("\n\n# what is said last"))), written);
        assertTrue(written.endsWith("\n\n# what is said last\nglossary: { aaf: A file. }\n"), written);
        assertTrue(
                written.contains("\n  cr-005:\n    version: 1.1.0\n    # why: …\n    about: [stage/mix/owner"),
                written);
        assertTrue(written.contains("  # action; to act: "), written);
        String again = run("changes", "write=true");
        assertTrue(again.contains("every change that asks for action has a change request"), again);
        assertEquals(written, Files.readString(base.resolve(FILE)));
    }

    @Test
    void requestsBeginWhereThereWereNone() throws Exception {
        write(FILE, NEXT.replace("issued", "draft").stripTrailing());
        run("changes", "write=true");
        String written = Files.readString(base.resolve(FILE));
        assertTrue(written.contains("after: [edit] }\n\nchanges:\n  # "), written);
        assertTrue(written.contains("  cr-001:\n"), written);
        write(FILE, NEXT.replace("issued", "draft") + "changes: {}\n");
        String refused = run("changes", "write=true");
        assertTrue(refused.contains("not written one below the other"), refused);
        assertTrue(Files.readString(base.resolve(FILE)).endsWith("changes: {}\n"));
    }
}
