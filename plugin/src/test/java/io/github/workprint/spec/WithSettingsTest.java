package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.history.SourceFolder;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.production.Setting;
import io.github.workprint.spec.work.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A spec with some fields set to other values is the spec that one would read, had they been written so. */
final class WithSettingsTest {
    private static final int TRIES = 60;
    private static final Path BASE = Path.of("..", "sample-project");

    private static Spec newest() throws IOException {
        Histories histories = Histories.read(
                SourceFolder.read(BASE, BASE.resolve("src/workprint")), new SpecReader(Vocabulary.load()));
        List<History.Entry> versions = histories.all().stream()
                .filter(history -> history.workflow().equals("the-salt-road"))
                .findFirst()
                .orElseThrow()
                .versions();
        return versions.get(versions.size() - 1).spec();
    }

    /** What takes a value, by its address. */
    private static Map<String, String> values(Spec spec) {
        Map<String, String> values = new LinkedHashMap<>();
        Walk.through(spec, (field, value, path, holder) -> {
            boolean single = !field.many() && field.kind() != ValueKind.SERIES && holder.has(field.key());
            if (single && path.contains("/")) {
                values.put(path, value.toString());
            }
        });
        return values;
    }

    /** Addresses of all that was written to where it was. */
    private static Map<String, Origin> origins(Spec spec) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        Addresses.of(spec).entities().forEach((address, entity) -> {
            if (entity instanceof Located located) {
                origins.put(address, located.origin());
            }
        });
        return origins;
    }

    @Test
    void whatIsTakenOverIsWhatWouldBeRead() throws IOException {
        Spec spec = newest();
        List<Map.Entry<String, String>> fields = new ArrayList<>(values(spec).entrySet());
        Random random = new Random(14);
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            List<Setting> settings = new ArrayList<>();
            for (int more = random.nextInt(3); more >= 0; more--) {
                Map.Entry<String, String> field = fields.get(random.nextInt(fields.size()));
                String other = fields.get(random.nextInt(fields.size())).getValue();
                settings.add(
                        new Setting(spec.origin(), field.getKey(), random.nextInt(3) == 0 ? other : field.getValue()));
            }
            Optional<Spec> quick = WithSettings.of(spec, settings);
            if (quick.isEmpty()) {
                continue;
            }
            read++;
            Spec whole = new RecordBinder(Vocabulary.load(), finding -> {})
                    .bind(Spec.class, quick.get().origin().yaml());
            assertEquals(whole, quick.get(), settings::toString);
            Map<String, Origin> expected = origins(whole);
            Map<String, Origin> actual = origins(quick.get());
            assertEquals(expected.keySet(), actual.keySet());
            expected.forEach((address, origin) -> {
                Origin other = Objects.requireNonNull(actual.get(address));
                assertEquals(origin.path(), other.path());
                assertEquals(origin.place(), other.place());
                assertEquals(origin.yaml(), other.yaml());
            });
        }
        assertTrue(read > TRIES / 3, read + " could be read");
    }

    @Test
    void aliasesStandForEachPlaceThatTheyAreAt() {
        Spec spec = PlannedText.read(
                """
                stages:
                  mix: &long { lasts: 5 wd }
                  grade: *long
                """);
        Spec set = WithSettings.of(spec, List.of(new Setting(spec.origin(), "stage/mix/lasts", "6 wd")))
                .orElseThrow();
        assertEquals(
                Map.of("mix", "6 wd", "grade", "5 wd"),
                set.stages().values().stream()
                        .collect(Collectors.toMap(Stage::id, stage -> String.valueOf(stage.lasts()))));
    }
}
