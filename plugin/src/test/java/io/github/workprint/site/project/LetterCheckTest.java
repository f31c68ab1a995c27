package io.github.workprint.site.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.Workspace;
import io.github.workprint.store.Cache;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that no font of the PDFs has is told once for each field that holds it, at its line, also where no PDF is made. */
final class LetterCheckTest {
    private static final String SPEC = "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\n"
            + "production: { title: 海のPier }\n"
            + "roles:\n  editor: { title: Editor }\n  grader: { title: Žofie 色 Ω }\n  mixer: { title: สมชาย }\n"
            + "stages: { cut: { owner: editor, lasts: 3 wd } }\n";

    @TempDir
    private Path base;

    private List<Finding> told(Set<Output> outputs) {
        return new Workspace(base)
                        .write(Map.of("pier/1.0.0.yaml", SPEC))
                        .build(base.resolve("site"), Cache.none(), Workspace.EVERYBODY, outputs)
                        .findings()
                        .all()
                        .stream()
                        .filter(finding -> finding.rule().equals("WF-PR02"))
                        .toList();
    }

    @Test
    void eachFieldIsToldOnceWithItsCharactersAndPlace() {
        List<Finding> told = told(Set.of(Output.HTML));
        assertEquals(
                List.of("production/title", "role/grader/title", "role/mixer/title"),
                told.stream().map(Finding::path).toList());
        assertEquals(
                List.of(4, 7, 8),
                told.stream().map(finding -> finding.place().line()).toList());
        String title = told.get(0).message();
        assertTrue(title.contains("'海' (U+6D77)") && title.contains("'の' (U+306E)"), title);
        assertTrue(title.contains("printed in their place: [6D77 306E]"), title);
        assertTrue(told.get(2).message().contains("cannot join the letters 'ส' (U+0E2A)"), told.get(2)::message);
        assertTrue(!told.get(1).message().contains("Ω"), told.get(1)::message);
    }

    @Test
    void printingAddsNothingToWhatTheFieldsHaveTold() {
        assertEquals(3, told(Set.of(Output.PDF)).size());
    }
}
