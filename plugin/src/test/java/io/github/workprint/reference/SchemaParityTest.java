package io.github.workprint.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.workprint.Thoroughness;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema accepts what the reader accepts and refuses what it refuses, but for what no schema can tell. */
final class SchemaParityTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final SpecReader READER = new SpecReader(VOCABULARY);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(LanguageSchema.text(VOCABULARY));
    private static final int GENERATED = Thoroughness.cases(20, 300);
    /** Of these, some have even the rarest field. */
    private static final int ENOUGH = 600;

    private static final int SLIPS_IN_EACH = 25;
    private static final String HEAD = "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\n";

    static LongStream seeds() {
        return LongStream.range(0, GENERATED);
    }

    static Stream<Path> samples() throws IOException {
        return Samples.files().stream();
    }

    @Test
    void theGeneratorMakesEveryField() {
        Set<String> missing = new TreeSet<>();
        declared(Spec.class, missing);
        missing.remove("Spec." + RandomSpecs.INCLUDE);
        LongStream.range(0, ENOUGH)
                .forEach(seed -> RandomSpecs.tree(
                        seed, VOCABULARY, (record, key) -> missing.remove(record.getSimpleName() + "." + key)));
        assertEquals(Set.of(), missing);
    }

    private static void declared(Class<?> record, Set<String> names) {
        for (FieldShape field : RecordShape.of(record).written()) {
            boolean fresh = names.add(record.getSimpleName() + "." + field.key());
            if (fresh && (field.kind() == ValueKind.RECORD || field.kind() == ValueKind.ENTITIES)) {
                declared(field.element(), names);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothAgreeOnGeneratedSpecs(long seed) {
        Object tree = RandomSpecs.tree(seed, VOCABULARY);
        assertEquals("", refusedBySchema(PlainYaml.of(tree)), () -> PlainYaml.of(tree));
        agreeOnSlips(tree, seed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothAgreeOnTheSamples(Path sample) throws IOException {
        String text = Files.readString(sample);
        assertEquals("", refusedBySchema(text));
        agreeOnSlips(
                PlainYaml.tree(YamlReader.read("sample", text, SchemaParityTest::fail)),
                sample.getFileName().toString().hashCode());
    }

    private static void agreeOnSlips(@Nullable Object tree, long seed) {
        Slips slips = new Slips(seed);
        for (int i = 0; i < SLIPS_IN_EACH; i++) {
            String text = PlainYaml.of(slips.of(tree));
            String reader = refusedByReader(text);
            String schema = refusedBySchema(text);
            assertEquals(reader.isEmpty(), schema.isEmpty(), () -> "reader: " + reader + "\nschema: " + schema);
        }
    }

    /** Each row is an exception from the rule: legal in form, and wrong all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            no such day of the month      | schedule: { milestones: { lock: { date: 2026-02-30 } } }
            ends in the wrong order       | people: { ana: { away: 2026-06-08/2026-06-01 } }
            one word in two spellings     | stages: { cut: { controls: [mfa, MFA] } }
            a number in another spelling  | production: { title: A Film, shoot: { days: 4.0 } }
            a number in hexadecimal       | production: { title: A Film, shoot: { days: 0x10 } }
            """)
    void theReaderKnowsMoreOf(String what, String yaml) {
        assertTrue(!refusedByReader(withHead(yaml)).isEmpty(), what);
        assertEquals("", refusedBySchema(withHead(yaml)), what);
    }

    /** The reader forgives what an editor marks: blanks inside quotes, and quotes around nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            blanks inside quotes          | stages: { cut: { kind: " grade " } }
            quotes around nothing         | stages: { cut: "" }
            numbers that only look alike  | formats: { ocf: { carries: [1, 1.0] } }
            """)
    void theSchemaIsStricterOn(String what, String yaml) {
        assertEquals("", refusedByReader(withHead(yaml)), what);
        assertTrue(!refusedBySchema(withHead(yaml)).isEmpty(), what);
    }

    private static String withHead(String yaml) {
        return HEAD + (yaml.contains("production:") ? "" : "production: { title: A Film }\n") + yaml + "\n";
    }

    /** That a file which is included is not there says nothing about the form. */
    private static String refusedByReader(String text) {
        List<Finding> findings = new ArrayList<>();
        READER.read(new VersionText("film", "film.yaml", text), findings::add);
        findings.removeIf(finding -> finding.rule().equals("WF-IN01"));
        return findings.isEmpty() ? "" : findings.toString();
    }

    private static String refusedBySchema(String text) {
        List<Error> errors = SCHEMA.validate(EditorView.of(text));
        return errors.isEmpty() ? "" : errors.toString();
    }

    private static void fail(Finding finding) {
        throw new AssertionError(finding.toString());
    }
}
