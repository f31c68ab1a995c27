package io.github.workprint.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.intake.DraftFolder.Grid;
import io.github.workprint.intake.DraftFolder.Outcome;
import io.github.workprint.reference.PlainYaml;
import io.github.workprint.reference.RandomSpecs;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over generated specs and a large one: what comes back as it went changes nothing, and what was edited is what changes. */
class SheetsComeBackTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final int GENERATED = Thoroughness.cases(40, 1_000);
    private static final int EDITS = Thoroughness.cases(12, 300);

    @TempDir
    private Path base;

    @Test
    void generatedSpecsComeBackAsTheyWent() throws IOException {
        int refused = 0;
        for (long seed = 0; seed < GENERATED; seed++) {
            Map<String, Object> tree = new LinkedHashMap<>(RandomSpecs.tree(seed, VOCABULARY));
            tree.put("status", "draft");
            tree.put("version", "1.0.0");
            DraftFolder folder =
                    DraftFolder.of(Files.createDirectory(base.resolve("spec-" + seed)), PlainYaml.of(tree));
            String before = folder.draft();
            for (Readers audience : List.of(Readers.INTERNAL, Readers.CREW)) {
                Outcome outcome = folder.importing(folder.workbook(audience, 0));
                if (outcome.result().isEmpty()
                        && !outcome.findings().get(0).rule().startsWith("WF-IM")) {
                    // What the reader does not take is not exported either.
                    refused++;
                    continue;
                }
                assertEquals(List.of(), outcome.refusals(), "seed " + seed + outcome.findings());
                assertEquals(List.of(), outcome.changes(), "seed " + seed + " for " + audience.word());
                assertEquals(before, folder.draft());
            }
        }
        assertTrue(refused < GENERATED, refused + " of " + 2 * GENERATED + " could not be read");
    }

    @Test
    void oneCellAnywhereIsOneFieldOfTheDraft() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/workflows/north-pier/1.1.0.yaml"));
        DraftFolder folder = DraftFolder.of(base, Map.of("1.1.0", DraftFolder.next(text, "1.1.0")));
        byte[] workbook = folder.workbook();
        String before = folder.draft();
        Random random = new Random(20261127);
        List<String> columns = List.of("Name", "Notes", "What it is", "Requirement", "Evidence", "Checked by", "Room");
        int edited = 0;
        for (int i = 0; i < EDITS; i++) {
            String sheet = List.of("Deliverables", "Requirements", "Stages", "Materials")
                    .get(random.nextInt(4));
            Grid grid = Grid.of(workbook, sheet);
            List<String> there = columns.stream().filter(grid::has).toList();
            String column = there.get(random.nextInt(there.size()));
            int row = 2 + random.nextInt(grid.size() - 1);
            String words = List.of("Said anew", "a: b # c", "- [x] {y}", "it's \"so\"", "@café, 100 %", "yes")
                    .get(random.nextInt(6));
            grid.set(row, column, words);
            Outcome outcome = folder.importing(DraftFolder.edited(workbook, sheet, grid));
            if (outcome.result().isEmpty()) {
                assertTrue(
                        outcome.refusals().stream()
                                .allMatch(
                                        refusal -> refusal.contains("requirement set") || refusal.contains("included")),
                        outcome.refusals().toString());
                continue;
            }
            edited++;
            assertEquals(1, outcome.changes().size(), outcome.changes().toString());
            assertEquals(comments(before), comments(folder.draft()));
            assertEquals(
                    List.of(),
                    folder.importing(DraftFolder.edited(workbook, sheet, grid)).changes(),
                    "once more");
            folder.write(before);
        }
        assertTrue(edited > EDITS / 2, edited + " of " + EDITS);
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.stripLeading().startsWith("#")).toList();
    }
}
