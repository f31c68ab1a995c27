package io.github.workprint.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader has read can be written and read again, and is the same. */
final class RoundTripTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final SpecReader READER = new SpecReader(VOCABULARY);
    private static final int GENERATED = 150;

    static LongStream seeds() {
        return LongStream.range(0, GENERATED);
    }

    static Stream<Path> samples() throws IOException {
        return Samples.files().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGeneratedSpecComesBack(long seed) {
        comesBack(PlainYaml.of(RandomSpecs.tree(seed, VOCABULARY)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBack(Path sample) throws IOException {
        comesBack(Files.readString(sample));
    }

    private static void comesBack(String text) {
        Spec spec = read(text);
        assertEquals(spec, read(PlainYaml.of(SpecAsTree.of(spec))));
    }

    private static Spec read(String text) {
        List<Finding> findings = new ArrayList<>();
        Spec spec = READER.read(new VersionText("film", "film.yaml", text), findings::add)
                .orElseThrow(() -> new AssertionError(findings + "\n" + text));
        assertEquals(List.of(), findings, text);
        return spec;
    }
}
