package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files can be split; what is wrong in an included file is told there. */
class IncludesTest {
    private static final String HEAD =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-02-20
            production: { title: Harbour Lights }
            """;

    @TempDir
    Path base;

    private Histories read() throws IOException {
        return Histories.read(SourceFolder.read(base, base.resolve("specs")), new SpecReader(Vocabulary.load()));
    }

    private void write(String file, String text) throws IOException {
        Path path = base.resolve("specs").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> texts(Histories histories) {
        return histories.findings().all().stream()
                .map((Finding finding) -> finding.place() + " " + finding.rule() + " " + finding.message())
                .toList();
    }

    @Test
    void entriesOfIncludedFilesBelongToTheSpec() throws IOException {
        write("harbour/1.0.0.yaml", HEAD + "include: [_people.yaml, ../_shared/roles.yaml]\nroles: { editor: {} }\n");
        write("harbour/_people.yaml", "people: { jo: { name: Jo Marsh } }\n");
        write("_shared/roles.yaml", "roles: { camera: { person: jo } }\n");
        Histories histories = read();
        assertEquals(List.of(), texts(histories));
        Spec spec = histories.all().get(0).specs().get(0);
        assertEquals(Set.of("editor", "camera"), spec.roles().keySet());
        assertEquals(Set.of("jo"), spec.people().keySet());
    }

    @Test
    void faultsAreToldInTheIncludedFile() throws IOException {
        write("harbour/1.0.0.yaml", HEAD + "include: _people.yaml\npeople: { jo: {} }\n");
        write("harbour/_people.yaml", "people:\n  jo: { name: Jo }\n  al: { nmae: Al }\n");
        assertEquals(
                List.of(
                        "specs/harbour/_people.yaml:2:3 WF-ID01 'people/jo' is given twice: here and in"
                                + " specs/harbour/1.0.0.yaml:6:11",
                        "specs/harbour/_people.yaml:3:9 WF-ID06 'person/al': unknown field 'nmae'"),
                texts(read()));
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws IOException {
        Files.writeString(base.resolve("secret.yaml"), "people: { jo: { name: Secret } }\n");
        write("harbour/1.0.0.yaml", HEAD + "include: [../../secret.yaml, /etc/passwd, _link.yaml]\n");
        Files.createSymbolicLink(base.resolve("specs/harbour/_link.yaml"), base.resolve("secret.yaml"));
        Histories histories = read();
        assertEquals(
                3, histories.findings().all().size(), () -> texts(histories).toString());
        assertTrue(texts(histories).stream().allMatch(text -> text.contains("lies outside the folder of specs")));
    }

    @Test
    void circlesAreTold() throws IOException {
        write("harbour/1.0.0.yaml", HEAD + "include: _a.yaml\n");
        write("harbour/_a.yaml", "include: _b.yaml\n");
        write("harbour/_b.yaml", "include: _a.yaml\n");
        List<String> texts = texts(read());
        assertEquals(1, texts.size(), texts::toString);
        assertTrue(
                texts.get(0).startsWith("specs/harbour/_b.yaml:1:10 WF-IN01 '_a.yaml' includes itself"),
                texts::toString);
    }

    @Test
    void missingFilesAreTold() throws IOException {
        write("harbour/1.0.0.yaml", HEAD + "include: people.yml\n");
        assertEquals(
                List.of("specs/harbour/1.0.0.yaml:5:10 WF-IN01 there is no file 'people.yml' beside this one"),
                texts(read()));
    }
}
