package io.github.workprint.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OneOfEverythingTest {
    private final Vocabulary vocabulary = Vocabulary.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void canBeReadWhole(long seed) {
        List<Finding> findings = new ArrayList<>();
        String text = PlainYaml.of(OneOfEverything.tree(seed, vocabulary));
        Spec spec = new SpecReader(vocabulary)
                .read(new VersionText("film", "film/1.0.0.yaml", text), findings::add)
                .orElseThrow();
        assertEquals(List.of(), findings);
        assertTrue(
                Addresses.of(spec).entities().size() > 80,
                "things: " + Addresses.of(spec).entities().size());
    }
}
