package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a goal is told to write, it leaves alone what is not Workprint's. */
class NothingOverwrittenTest {
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

    @BeforeEach
    void makeProject() throws IOException {
        put("pom.xml", "<project/>");
        put("src/workprint/film/1.0.0.yaml", SPEC);
        put("src/workprint/film/1.1.0.yaml", SPEC.replace("1.0.0", "1.1.0").replace("10 wd", "12 wd"));
        put("docs/findings.json", "mine");
        put(".git-not/HEAD", "");
    }

    private void put(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).resolveSibling(""));
        Files.writeString(folder.resolve(file), text);
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(".workprint")))
                    .toList()) {
                all.put(folder.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    private String run(String... arguments) throws ReflectiveOperationException, MojoExecutionException {
        return GoalRun.of(folder, List.of(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site -Dworkprint.formats=html -Dworkprint.output=.",
                "site -Dworkprint.formats=html -Dworkprint.output=..",
                "site -Dworkprint.formats=html -Dworkprint.output=docs",
                "site -Dworkprint.formats=html -Dworkprint.output=src",
                "site -Dworkprint.formats=html -Dworkprint.output=src/workprint",
                "site -Dworkprint.formats=html -Dworkprint.output=src/workprint/film",
                "diff -Dworkprint.from=1.0.0 -Dworkprint.diffFile=pom.xml",
                "diff -Dworkprint.from=1.0.0 -Dworkprint.diffFile=src/workprint/film/1.0.0.yaml",
                "diff -Dworkprint.from=1.0.0 -Dworkprint.diffFile=src/workprint/film/2.0.0.yaml",
                "check -Dworkprint.reports=docs",
                "check -Dworkprint.reports=src/workprint",
                "init -Dworkprint.name=film"
            })
    void aGoalLeavesWhatItDidNotWrite(String line) throws Exception {
        Map<String, String> before = everything();
        String said = run(line.split(" "));
        assertEquals(before, everything(), said);
        assertTrue(said.contains("error[WF-WR0") || said.contains("error[WF-NE01]"), said);
    }

    @Test
    void whatItWroteItMayReplace() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertFalse(run("check").contains("WF-WR"));
            assertTrue(run("diff", "-Dworkprint.from=1.0.0", "-Dworkprint.diffFile=changes.md")
                    .contains("wrote changes.md"));
        }
        assertTrue(Files.exists(folder.resolve("target/workprint-reports/findings.sarif")));
    }

    @Test
    void aFileInTheWayOfANewWorkflowIsNamed() throws Exception {
        put("src/workprint/other", "a file");
        Files.createSymbolicLink(folder.resolve("src/workprint/third"), Path.of("nowhere"));
        for (String name : List.of("other", "third")) {
            String said = run("init", "-Dworkprint.name=" + name);
            assertTrue(said.contains("src/workprint/" + name + ": error[WF-NE01]"), said);
        }
    }

    @Test
    void aNameThatNoFileCanHaveIsSaid() throws Exception {
        String said = run("site", "-Dworkprint.output=a\0b");
        assertTrue(said.contains("workprint.output: nothing can be called so"), said);
    }
}
