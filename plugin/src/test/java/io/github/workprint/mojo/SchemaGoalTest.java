package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal writes the schema of a project beside its workflows, and over nothing but such a schema. */
class SchemaGoalTest {
    private static final String FILM =
            """
            workprint: 1
            version: 1.0.0
            status: draft
            as-of: 2026-03-02
            production: { title: The Film, runtime: 90 min }
            roles: { re-recording-mixer: { name: Al Reed } }
            stages: { mix: { name: Mix, owner: re-recording-mixer, lasts: 2 wd, kind: final-mix } }
            """;

    @TempDir
    Path base;

    private Path schema;

    @BeforeEach
    void begin() throws IOException {
        Path source = base.resolve("src/workprint");
        schema = source.resolve("workprint.schema.json");
        Files.writeString(Files.createDirectories(source.resolve("film")).resolve("1.0.0.yaml"), FILM);
        Files.writeString(
                Files.createDirectories(source.resolve("series")).resolve("1.0.0.yaml"),
                FILM.replace("re-recording-mixer", "dubbing-mixer"));
        Files.writeString(source.resolve("_words.csv"), "list,word,spellings\nloudness-by,drone-check,\n");
    }

    private String run(String... properties) throws Exception {
        return GoalRun.of(
                base,
                Stream.concat(Stream.of("schema"), Arrays.stream(properties).map("-Dworkprint."::concat))
                        .toList());
    }

    @Test
    void offersWhatTheProjectHasNamesFor() throws Exception {
        assertTrue(run().contains("editors offer the ids of film, series"));
        String all = Files.readString(schema);
        for (String word :
                List.of("\"re-recording-mixer\"", "\"dubbing-mixer\"", "\"drone-check\"", "\"prores-hq-uhd-25\"")) {
            assertTrue(all.contains(word), word);
        }
        assertTrue(run("workflow=film").contains("the ids of film;"));
        assertTrue(!Files.readString(schema).contains("dubbing-mixer"));
        assertTrue(run("workflow=flim")
                .contains("workprint.workflow: 'flim' is none of film, series; did you mean 'film'?"));
    }

    @Test
    void leavesAloneWhatItHasNotWritten() throws Exception {
        Files.writeString(schema, "{ \"title\": \"mine\" }");
        assertTrue(run().contains("is no schema that Workprint has written"));
        assertEquals("{ \"title\": \"mine\" }", Files.readString(schema));
    }
}
