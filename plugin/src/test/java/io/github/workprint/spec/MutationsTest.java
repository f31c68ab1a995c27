package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Mutations.Mutation;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MutationsTest {
    private static final Path SAMPLE =
            Path.of("..", "sample-project", "src", "workprint", "the-salt-road", "1.0.0.yaml");
    private final Vocabulary vocabulary = Vocabulary.load();
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void everyChangeIsReadAsAnotherValue() throws IOException {
        Spec spec = read(Files.readString(SAMPLE));
        List<Mutation> all = mutations(spec).all();
        assertTrue(all.size() > 1000);
        Map<String, Object> before = values(spec);
        Map<String, Object> after =
                values(read(YamlText.of(Mutations.apply(spec.origin().yaml(), all))));
        assertEquals(List.of(), findings);
        assertEquals(before.keySet(), after.keySet());
        Set<String> paths = all.stream().map(mutation -> mutation.site().path()).collect(Collectors.toSet());
        before.forEach((path, value) -> assertEquals(!paths.contains(path), value.equals(after.get(path)), path));
    }

    @Test
    void everyKindOfValueOccurs() throws IOException {
        Set<ValueKind> kinds = mutations(read(Files.readString(SAMPLE))).all().stream()
                .map(mutation -> mutation.site().field().kind())
                .collect(Collectors.toSet());
        assertTrue(
                kinds.containsAll(Set.of(
                        ValueKind.TEXT,
                        ValueKind.PROSE,
                        ValueKind.TERM,
                        ValueKind.REFERENCE,
                        ValueKind.QUANTITY,
                        ValueKind.WORK,
                        ValueKind.NUMBER,
                        ValueKind.RATE,
                        ValueKind.RASTER,
                        ValueKind.TIMECODE,
                        ValueKind.DATE,
                        ValueKind.DATES,
                        ValueKind.FLAG)),
                kinds::toString);
    }

    @Test
    void writtenTextReadsBackToTheSameSpec() throws IOException {
        Spec spec = read(Files.readString(SAMPLE));
        assertEquals(spec, read(YamlText.of(spec.origin().yaml())));
        assertEquals(List.of(), findings);
    }

    @Test
    void takesOutAndPutsIn() throws IOException {
        Spec spec = read(Files.readString(SAMPLE));
        Yaml tree = spec.origin().yaml();
        Stage first = spec.stages().values().iterator().next();
        Spec without = bind(Mutations.without(tree, first.origin().yaml()));
        assertEquals(spec.stages().size() - 1, without.stages().size());
        Yaml.Mapping stages = (Yaml.Mapping) Objects.requireNonNull(((Yaml.Mapping) tree).get("stages"));
        Spec with = bind(Mutations.with(tree, stages, "one-more", first.origin().yaml()));
        assertEquals(spec.stages().size() + 1, with.stages().size());
    }

    private static Map<String, Object> values(Spec spec) {
        Map<String, Object> values = new LinkedHashMap<>();
        Walk.through(spec, (field, value, path, holder) -> values.put(path, value));
        return values;
    }

    private Mutations mutations(Spec spec) {
        return Mutations.of(spec, vocabulary, FormatLibrary.load().ids());
    }

    private Spec read(String text) {
        return bind(Objects.requireNonNull(YamlReader.read("1.0.0.yaml", text, findings::add)));
    }

    private Spec bind(Yaml yaml) {
        return new SpecReader(vocabulary)
                .bind(new VersionText("the-salt-road", "1.0.0.yaml", ""), yaml, findings::add)
                .orElseThrow();
    }
}
