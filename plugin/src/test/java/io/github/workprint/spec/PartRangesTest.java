package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageForPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartRangesTest {
    private static final String HEAD =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: A Series }
            parts: { ep-01: episode, ep-02: { kind: episode }, de: language, ep-03: episode, ep-04: episode, ep-05: episode }
            """;
    private static final String STAGE = HEAD + "stages:\n  mix: { each: episode, %s }\n";

    private final List<Finding> findings = new ArrayList<>();

    private Optional<Spec> read(String text) {
        return new SpecReader(Vocabulary.load()).read(new VersionText("film", "film.yaml", text), findings::add);
    }

    private Stage mix(String fields) {
        Stage mix = Objects.requireNonNull(
                read(STAGE.formatted(fields)).orElseThrow().stages().get("mix"));
        assertEquals(List.of(), findings);
        return mix;
    }

    private static String said(Stage stage) {
        return stage.for_().stream()
                .map(own -> own.part() + " " + own.lasts() + " " + own.owner())
                .collect(Collectors.joining(", "));
    }

    @Test
    void arePartsInTheOrderOfTheirDeclarationAndOfOneKind() {
        assertEquals(
                "[ep-02, ep-03, ep-04]", mix("except: ep-02..ep-04").except().toString());
        assertEquals(
                "[ep-01, ep-02, ep-05]",
                mix("except: [ep-01..ep-02, ep-05]").except().toString());
        Spec spec = read(HEAD
                        + "stages: { a: { each: ep-02..ep-03 }, b: { each: [ep-01, ep-03..ep-04] }, c: { only: ep-04"
                        + " .. ep-05 } }")
                .orElseThrow();
        assertEquals(List.of(), findings);
        assertEquals(
                "[[ep-02, ep-03], [ep-01, ep-03, ep-04], [ep-04, ep-05]]",
                spec.stages().values().stream().map(Stage::only).toList().toString());
    }

    @Test
    void sayOneThingOfAllTheirPartsAndWhatIsSaidOfOneAloneGoesBefore() {
        assertEquals(
                "ep-01 2 wd [], ep-02 2 wd [], ep-03 3 wd []",
                said(mix("for: { ep-01..ep-02: { lasts: 2 wd }, ep-03: { lasts: 3 wd } }")));
        for (String order : List.of(
                "ep-01..ep-02: { lasts: 2 wd, owner: a }, ep-02: { lasts: 3 wd }",
                "ep-02: { lasts: 3 wd }, ep-01..ep-02: { lasts: 2 wd, owner: a }")) {
            List<StageForPart> own = read(HEAD + "roles: { a: {} }\nstages: { mix: { each: episode, for: { " + order
                            + " } } }")
                    .orElseThrow()
                    .stages()
                    .values()
                    .iterator()
                    .next()
                    .for_();
            assertEquals(List.of(), findings);
            assertEquals(
                    "[ep-01 2 wd [a], ep-02 3 wd [a]]",
                    own.stream()
                            .map(one -> one.part() + " " + one.lasts() + " " + one.owner())
                            .sorted()
                            .toList()
                            .toString());
        }
    }

    @Test
    void twoOfThemCannotSayTheSame() {
        read(STAGE.formatted("for: { ep-01..ep-03: { lasts: 2 wd }, ep-03..ep-04: { lasts: 3 wd } }"));
        assertEquals(1, findings.size());
        assertTrue(findings.get(0).message().contains("two ranges say 'lasts' of 'ep-03'"), findings.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "except: ep-04..ep-02 | runs backwards: 'ep-02' stands before 'ep-04' | write 'ep-02..ep-04' | 33",
                "except: [ep-01, ep-02..ep-09] | names 'ep-09', which is no part | did you mean | 41",
                "except: ep-02.. | has no end | write the last part | 33",
                "except: ep-01..de | goes from one kind of part to another: 'ep-01' is of the kind 'episode' | a range"
                        + " for each | 33",
                "for: { ep-04..ep-02: { lasts: 1 wd } } | runs backwards | write 'ep-02..ep-04' | 32"
            })
    void aRangeThatIsNoneIsToldWhereItStands(String fields, String message, String help, int column) {
        read(STAGE.formatted(fields));
        assertEquals(1, findings.size(), findings.toString());
        Finding finding = findings.get(0);
        assertEquals("WF-LA01", finding.rule());
        assertTrue(finding.message().contains(message), finding.message());
        assertTrue(finding.help().contains(help), finding.help());
        assertEquals("film.yaml:7:" + column, finding.place().toString());
    }
}
