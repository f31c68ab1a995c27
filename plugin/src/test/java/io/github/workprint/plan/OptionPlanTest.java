package io.github.workprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.WithSettings;
import io.github.workprint.spec.production.Setting;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worked by hand: 2 March 2026 is a Monday. */
final class OptionPlanTest {
    private static Plan plan(String options) {
        return PlannedText.plan(
                """
                stages:
                  edit: { lasts: 5 wd }
                  grade: { after: [edit], lasts: 3 wd, makes: [film] }
                formats: { x: { data-rate: 8 Mbit/s } }
                deliverables: { film: { due: 2026-03-12 } }
                budget: { currency: GBP, lines: { suite: { stage: grade, rate: 1000 GBP/wd } } }
                decisions: { d: { question: Which way?, options: { %s } } }
                """
                        .formatted(options));
    }

    private static OptionFigures option(Plan plan, String id) {
        return (OptionFigures) plan.figures("option/" + id).orElseThrow();
    }

    @Test
    void eachOptionIsPlannedAndLaidBesideThePlan() {
        Plan plan = plan("longer: { text: More, cost: 500 GBP, sets: [{ field: stage/grade/lasts, to: 5 wd }] },"
                + " shorter: { text: Less, sets: [{ field: stage/edit/lasts, to: 4 wd }] }");
        OptionFigures longer = option(plan, "longer");
        assertEquals(LocalDate.parse("2026-03-13"), longer.done());
        assertEquals("2 wd", longer.later().toString());
        assertEquals("5000 GBP", String.valueOf(longer.forecast()));
        assertEquals("2500 GBP", String.valueOf(longer.costsMore()), "two days, and what the option says itself");
        assertEquals(1, longer.late());
        OptionFigures shorter = option(plan, "shorter");
        assertEquals("-1 wd", shorter.later().toString());
        assertEquals("0 GBP", String.valueOf(shorter.costsMore()));
        assertEquals(0, shorter.late());
    }

    @Test
    void anOptionThatSetsNothingIsThePlanAsItIs() {
        Plan plan = plan(
                "keep: { text: As it is }, longer: { text: More, sets: [{ field: stage/grade/lasts, to: 5 wd }] }");
        OptionFigures keep = option(plan, "keep");
        assertEquals(LocalDate.parse("2026-03-11"), keep.done());
        assertEquals("0 wd", keep.later().toString());
        assertEquals("3000 GBP", String.valueOf(keep.forecast()));
        assertEquals("0 GBP", String.valueOf(keep.costsMore()));
    }

    @Test
    void whereNothingCanBePlannedThereIsNothingToCompare() {
        Plan plan = plan("none: { text: As it is }, lost: { text: X, sets: [{ field: stage/gone/lasts, to: 1 wd }] },"
                + " wrong: { text: Y, sets: [{ field: stage/grade/lasts, to: soon }] }");
        for (String id : new String[] {"none", "lost", "wrong"}) {
            assertEquals(Optional.empty(), plan.figures("option/" + id));
        }
    }

    private static String fault(String field, String to) {
        Spec spec = PlannedText.read(
                "stages: { grade: { lasts: 3 wd } }\ndecisions: { d: { question: Which?, options: { o: { text: A,"
                        + " sets: [{ field: " + field + ", to: " + to + " }] } } } }\n");
        Setting setting = spec.decisions()
                .values()
                .iterator()
                .next()
                .options()
                .values()
                .iterator()
                .next()
                .sets()
                .get(0);
        return WithSettings.fault(spec, setting)
                .map(finding -> finding.place().line() + ": " + finding.message() + "; " + finding.help())
                .orElse("none");
    }

    @Test
    void whatCannotBeSetSaysWhyAndWhere() {
        assertEquals("none", fault("stage/grade/lasts", "4 wd"));
        assertEquals(
                "6: there is no 'stage/grdae/lasts'; did you mean 'stage/grade/lasts'?",
                fault("stage/grdae/lasts", "4 wd"));
        assertTrue(fault("stage/grade/lasts", "soon").contains("soon"), fault("stage/grade/lasts", "soon"));
        assertTrue(
                fault("stage/grade/lsats", "4 wd").contains("did you mean 'lasts'"),
                fault("stage/grade/lsats", "4 wd"));
    }

    @Test
    void aFieldThatWasOpenCanBeSet() {
        Plan plan = plan("held: { text: Z, sets: [{ field: stage/edit/not-before, to: 2026-03-03 }] }");
        assertEquals("1 wd", option(plan, "held").later().toString());
    }
}
