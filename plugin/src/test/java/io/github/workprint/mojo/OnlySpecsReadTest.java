package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A check reads specs and nothing else, ends, and says what it could not read, whatever lies in the folder. */
class OnlySpecsReadTest {
    private static final String SECRET = "root:x:0:0:secret";

    private static final String SPEC =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-03-01
            production: { title: The Film, runtime: 90 min }
            roles: { editor: { name: Jo Marsh } }
            stages: { edit: { owner: editor, lasts: 10 wd } }
            """;

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void makeProject() throws IOException {
        source = folder.resolve("project/src/workprint");
        put(folder.resolve("outside/passwd"), SECRET);
        put(folder.resolve("outside/1.1.0.yaml"), SECRET);
        put(source.resolve("film/1.0.0.yaml"), SPEC);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private String check() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> GoalRun.of(folder.resolve("project"), List.of("check")));
    }

    @ParameterizedTest
    @CsvSource({
        "film/1.1.0.yaml,passwd",
        "other,.",
        "policy.yaml,passwd",
        "_formats.csv,passwd",
        "_words.csv,passwd",
        "workprint.lock,passwd",
        "film/1.1.0.yaml,nowhere",
    })
    void nothingOutsideIsRead(String link, String target) throws IOException {
        Files.createSymbolicLink(
                source.resolve(link), folder.resolve("outside").resolve(target).normalize());
        String said = check();
        assertFalse(said.contains("secret"), said);
        assertTrue(said.contains("error[WF-HI02]"), said);
        assertTrue(Files.exists(folder.resolve("project/target/workprint-reports/findings.json")));
    }

    private String site() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> GoalRun.of(folder.resolve("project"), List.of("site", "-Dworkprint.formats=html")));
    }

    @Test
    void aBaselineOutsideIsNotRead() throws IOException {
        Files.createSymbolicLink(source.resolve("workprint.baseline"), folder.resolve("outside/passwd"));
        String why = String.valueOf(assertThrows(
                        MojoExecutionException.class, () -> GoalRun.of(folder.resolve("project"), List.of("check")))
                .getMessage());
        assertTrue(why.contains("workprint.baseline") && why.contains("leads out of the folder of specs"), why);
        assertFalse(why.contains("secret"), why);
    }

    @Test
    void aLookOutsideIsNotRead() throws IOException {
        put(folder.resolve("outside/look/messages/en.properties"), "nav.start = secret");
        Files.createSymbolicLink(source.resolve("templates"), folder.resolve("outside/look"));
        String said = site();
        assertFalse(said.contains("secret"), said);
        assertFalse(Files.readString(folder.resolve("project/target/workprint/crew/index.html"))
                .contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"film/1.1.0.yaml", "policy.yaml", "_formats.csv", "_words.csv", "workprint.lock"})
    void aPipeHoldsNothingUp(String name) throws Exception {
        Process pipe = new ProcessBuilder("mkfifo", source.resolve(name).toString()).start();
        assertEquals(0, pipe.waitFor());
        assertTrue(check().contains("error[WF-HI02]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"film/1.1.0.yaml", "policy.yaml", "_formats.csv", "_words.csv", "workprint.lock"})
    void aFileThatIsNoTextIsAFinding(String name) throws IOException {
        Files.write(source.resolve(name), new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 'b'});
        assertTrue(check().contains("error[WF-HI02]"));
        assertTrue(Files.exists(folder.resolve("project/target/workprint-reports/findings.json")));
    }

    @Test
    void aBaselineThatIsNoTextAcceptsNothing() throws IOException {
        Files.write(source.resolve("workprint.baseline"), new byte[] {'a', (byte) 0xFF, 'b', '\n'});
        assertTrue(check().contains("is no longer found"));
    }

    @Test
    void aNameThatIsNoTextIsAFinding() throws Exception {
        for (String name : List.of("film/2\\377.yaml", "fi\\377lm")) {
            Process touch = new ProcessBuilder("sh", "-c", "touch \"$(printf '" + name + "')\"")
                    .directory(source.toFile())
                    .start();
            assertEquals(0, touch.waitFor());
        }
        String said = check();
        assertTrue(said.contains("cannot be read in the encoding") || said.contains("error[WF-"), said);
    }

    @ParameterizedTest
    @CsvSource({"con", "aux", "nul", "com1", "lpt9", "con.x"})
    void anIdThatWindowsKeepsForItselfIsAFinding(String id) throws IOException {
        put(source.resolve("film/1.0.0.yaml"), SPEC.replace("editor", id));
        String said = check();
        assertTrue(said.contains("error[WF-LA03]") && said.contains("Windows keeps"), said);
    }

    @Test
    void anIdThatIsTooLongForAFileIsAFinding() throws IOException {
        put(source.resolve("film/1.0.0.yaml"), SPEC.replace("editor", "e".repeat(64)));
        assertFalse(check().contains("WF-LA03"));
        put(source.resolve("film/1.0.0.yaml"), SPEC.replace("editor", "e".repeat(65)));
        String said = check();
        assertTrue(said.contains("film/1.0.0.yaml:6:10: error[WF-LA03]") && said.contains("65 characters"), said);
    }

    @Test
    void aWorkflowThatNoFolderCanBeNamedAfterIsAFinding() throws IOException {
        put(source.resolve("aux/1.0.0.yaml"), SPEC);
        put(source.resolve("x".repeat(65) + "/1.0.0.yaml"), SPEC);
        String said = check();
        assertEquals(3, said.split("error\\[WF-HI03]", -1).length, said);
    }

    @Test
    void versionsThatDifferInCapitalsAreAFinding() throws IOException {
        put(source.resolve("film/1.0.0.yaml"), SPEC.replace("1.0.0", "1.0.0-rc1"));
        put(source.resolve("film/1.0.0b.yaml"), SPEC.replace("1.0.0", "1.0.0-RC1"));
        String said = check();
        assertTrue(said.contains("error[WF-HI04]") && said.contains("but for capital letters"), said);
    }

    @Test
    void whatNobodySeesIsWrittenOut() throws IOException {
        String nasty = "\u001b[31mred\u202Eder\u200B";
        put(source.resolve("film/1.0.0.yaml"), SPEC.replace("owner: editor", "owner: \"" + escaped(nasty) + "\""));
        String said = check();
        assertTrue(said.contains("'[31mred\\u202Eder'"), said);
        for (String report : List.of("findings.json", "findings.sarif", "findings.junit.xml", "standing.md")) {
            String text = Files.readString(
                    folder.resolve("project/target/workprint-reports").resolve(report));
            assertFalse(text.contains("\u001b") || text.contains("\u202E") || text.contains("\u200B"), report);
        }
    }

    private static String escaped(String text) {
        return text.replace("\u001b", "\\e").replace("\u202E", "\\u202E").replace("\u200B", "\\u200B");
    }

    @Test
    void noMessageQuotesMuch() throws IOException {
        put(source.resolve("film/1.0.0.yaml"), SPEC.replace("owner: editor", "owner: " + "e".repeat(40_000)));
        String said = check();
        assertTrue(said.contains("'" + "e".repeat(200) + "…'"), said);
        assertFalse(said.contains("e".repeat(201)), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "key", "quoted key", "value", "file", "twice"})
    void whatIsTooLargeIsRefusedInTime(String what) throws IOException {
        String bulk = "k".repeat(3_000_000);
        String more =
                switch (what) {
                    case "line" -> "x-a: [" + "k, ".repeat(1_000_000) + "k]\n";
                    case "key" -> bulk + ": 1\n";
                    case "quoted key" -> "? \"" + (bulk.substring(0, 40_000) + "\n  ").repeat(4) + "\"\n: 1\n";
                    case "value" -> "x-a: " + bulk + "\n";
                    case "file" -> "# a comment\n".repeat(1_400_000);
                    default -> "x-a: 1\n".repeat(200_000);
                };
        put(source.resolve("film/1.0.0.yaml"), SPEC + more);
        String said = assertTimeoutPreemptively(Duration.ofSeconds(30), this::check);
        assertTrue(said.contains("error[WF-YA03]"), () -> said.substring(0, Math.min(2000, said.length())));
    }

    @ParameterizedTest
    @CsvSource({"23,0,true", "24,0,false", "58,0,false", "12,11,true", "12,12,false", "20,20,false"})
    void whatACheckPassesASitePrints(int written, int aliased, boolean sound) throws IOException {
        String deep = "[".repeat(written) + "1" + "]".repeat(written);
        String more = "x-a: &a " + deep + "\n"
                + (aliased == 0 ? "" : "x-b: " + "[".repeat(aliased) + "*a" + "]".repeat(aliased) + "\n");
        put(source.resolve("film/1.0.0.yaml"), SPEC + more);
        String said = site();
        assertEquals(!sound, said.contains("error[WF-YA03]"), said);
        assertEquals(sound, said.contains("site in "), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[1, 2], [3]]",
                "[{ b: 1 }, 2, [3]]",
                "[{ b: 1 }, 2]",
                "{ b: [[1], { c: [2, [3]] }] }",
                "[[], [[]], {}]",
                "{ b: { c: { d: [1, { e: 2 }] } } }",
                "[~]",
                "['', a]",
                "[[~]]",
                "[~, '', [~]]",
                "[~, [1]]"
            })
    void aFieldOfOnesOwnIsPrintedWhateverItsForm(String value) throws IOException {
        put(source.resolve("film/1.0.0.yaml"), SPEC + "x-a: " + value + "\n");
        put(source.resolve("film/1.1.0.yaml"), SPEC.replace("1.0.0", "1.1.0") + "x-a: [" + value + ", [4]]\n");
        String said = site();
        assertTrue(said.contains("site in "), said);
    }
}
