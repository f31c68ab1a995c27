package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.Thoroughness;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.reference.PlainYaml;
import io.github.workprint.reference.RandomSpecs;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.starter.Starter;
import io.github.workprint.starter.StarterKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A false alarm costs more than a missed hint: nothing is said of specs that are right, and nothing unfinished of any. */
@Order(Thoroughness.LONG)
final class PrecisionTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final Path BASE = Path.of("..", "sample-project");
    private static final Path SAMPLES = BASE.resolve("src/workprint");
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final int RANDOM_SPECS = Thoroughness.cases(500, 10_000);

    @ParameterizedTest
    @EnumSource(StarterKind.class)
    void aStarterIsSound(StarterKind kind) {
        VersionText text = new VersionText("my-film", "my-film/1.0.0.yaml", Starter.text(kind, "my-film", DAY));
        assertEquals(Set.of(), unaccepted(check(List.of(text)), new Baseline(Set.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-salt-road", "harbour-lights", "tide-tables"})
    void theSampleIsSound(String workflow) throws IOException {
        VersionTexts sample = SourceFolder.read(BASE, SAMPLES);
        List<VersionText> texts = sample.all().stream()
                .filter(text -> text.workflow().equals(workflow))
                .toList();
        assertEquals(
                "",
                String.join("\n", unaccepted(check(new VersionTexts(texts, sample.sets(), Findings.NONE)), accepted())),
                "lines for sample-project/src/workprint/workprint.baseline where they are right, since issued versions"
                        + " stay");
    }

    @Test
    void whatANewRuleFindsInTheSampleCanBeAccepted() {
        Checked checked = Cases.checked("", "health: { hearing: { rule: Breaks are taken., level: ~ } }\n", "");
        Set<String> found = unaccepted(checked, new Baseline(Set.of()));
        assertEquals(Set.of("film WF-HS02 stage/mix/health"), found);
        assertEquals(Set.of(), unaccepted(checked, new Baseline(found)));
    }

    @Test
    void ofRandomSpecsNothingUnfinishedIsSaid() {
        LongStream.rangeClosed(1, RANDOM_SPECS).parallel().forEach(seed -> {
            String text = PlainYaml.of(RandomSpecs.tree(seed, VOCABULARY));
            check(List.of(new VersionText("film", "film.yaml", text)))
                    .findings()
                    .all()
                    .forEach(RulePagesTest::isWhole);
        });
    }

    private static Checked check(List<VersionText> texts) {
        return check(new VersionTexts(texts, Findings.NONE));
    }

    private static Checked check(VersionTexts texts) {
        Histories histories = Histories.read(texts, new SpecReader(VOCABULARY));
        return new Checker(VOCABULARY, LIBRARY).check(histories);
    }

    /** What the sample accepts, as a house does that adopts a new rule: its issued versions are locked. */
    private static Baseline accepted() throws IOException {
        Path file = SAMPLES.resolve(Baseline.NAME);
        return Files.exists(file) ? Baseline.read(Files.readString(file)) : new Baseline(Set.of());
    }

    /** The lines that would accept what is found and is more than a hint. */
    private static Set<String> unaccepted(Checked checked, Baseline accepted) {
        Set<String> open = new TreeSet<>();
        accepted.open(checked).all().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> open.add(
                        (checked.versions().get(0).workflow() + " " + finding.rule() + " " + finding.path()).strip()));
        return open;
    }
}
