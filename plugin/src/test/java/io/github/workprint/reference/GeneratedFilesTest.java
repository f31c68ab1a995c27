package io.github.workprint.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.GoldenFile;
import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.SetShelf;
import io.github.workprint.history.VersionText;
import io.github.workprint.look.LookFiles;
import io.github.workprint.meaning.table.ChangeRuleReference;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.SpecWords;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated from the declarations is committed, so that it can be read where it lies, and it is current. With {@code
 * -Dgolden.update=true} the files are written anew.
 */
@Order(GoldenFile.FIRST)
final class GeneratedFilesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/workprint/reference");
    private static final Path EXAMPLES = RESOURCES.resolve("examples");
    private static final Path LOOK = Path.of("../templates/src/main/resources/io/github/workprint/templates");
    private static final Path DOCS = Path.of("../docs");
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    static Stream<Map.Entry<Path, String>> files() {
        Stream<Map.Entry<Path, String>> rules = RuleReference.pages(Catalogue.load()).entrySet().stream()
                .map(page -> Map.entry(DOCS.resolve("checks").resolve(page.getKey()), page.getValue()));
        Stream<Map.Entry<Path, String>> language = Stream.of(
                Map.entry(RESOURCES.resolve("workprint.schema.json"), LanguageSchema.text(VOCABULARY)),
                Map.entry(
                        RESOURCES.resolve("workprint.record.schema.json"),
                        LanguageSchema.ofRecords(VOCABULARY, ProjectIds.none())),
                Map.entry(DOCS.resolve("records.md"), RecordReference.text(VOCABULARY)),
                Map.entry(
                        LOOK.resolve("messages/en-spec.properties"),
                        SpecWords.text(VOCABULARY, new Languages(LookFiles.standard()).words("en"))),
                Map.entry(DOCS.resolve("changes.md"), ChangeRuleReference.text()),
                Map.entry(DOCS.resolve("language.md"), LanguageReference.text(VOCABULARY)),
                Map.entry(DOCS.resolve("formats.md"), FormatReference.text(FormatLibrary.load())),
                Map.entry(DOCS.resolve("plan.md"), PlanReference.text()),
                Map.entry(DOCS.resolve("sets.md"), SetReference.text(SetShelf.library(), VOCABULARY)),
                Map.entry(DOCS.resolve("units.md"), UnitReference.text()));
        return Stream.concat(language, rules);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCommittedFileIsCurrent(Map.Entry<Path, String> file) throws IOException {
        new GoldenFile(file.getKey()).assertSays(file.getValue());
    }

    static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsLegalAndShowsWhatItIsNamedAfter(String name) throws IOException {
        String example = Files.readString(EXAMPLES.resolve(name + ".yaml"));
        String production = example.contains("production:") ? "" : "production: { title: A Film }\n";
        String text = "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\n" + production + example;
        List<Finding> findings = new ArrayList<>();
        Spec spec = new SpecReader(VOCABULARY)
                .read(new VersionText("film", "film.yaml", text), findings::add)
                .orElseThrow(() -> new AssertionError(findings));
        assertEquals(List.of(), findings);
        Set<String> shown = Addresses.of(spec).entities().keySet().stream()
                .map(address -> address.substring(0, address.indexOf('/')))
                .collect(Collectors.toSet());
        assertTrue(shown.contains(name) || example.startsWith(name + ":"), name);
    }

    @Test
    void everyEntityHasAnExample() {
        Set<String> without = new TreeSet<>();
        for (Section section : Section.below(Spec.class)) {
            String entity = section.field().declared().entity();
            if (!entity.isEmpty() && Resources.example(entity).isEmpty()) {
                without.add(entity);
            }
        }
        assertEquals(Set.of(), without);
    }

    @Test
    void theUnitsThatArePutForwardAreLegal() {
        Section.below(Spec.class).stream()
                .flatMap(section -> section.shape().fields().stream())
                .filter(field -> field.kind() == ValueKind.QUANTITY || field.kind() == ValueKind.WORK)
                .forEach(field -> FieldWords.units(field.declared())
                        .forEach(unit -> assertTrue(
                                Units.read("1 " + unit, "")
                                        .flatMap(read -> Units.measure(read.unit()))
                                        .filter(Arrays.asList(field.declared().in())::contains)
                                        .isPresent(),
                                field.key() + " in " + unit)));
    }

    @Test
    void everythingThatHasFieldsSaysWhatItIs() {
        for (Section section : Section.below(Spec.class)) {
            assertFalse(section.field().declared().about().isEmpty(), section.name());
        }
    }
}
