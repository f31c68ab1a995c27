package io.github.workprint.plan.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.plan.schedule.StageFigures;
import org.junit.jupiter.api.Test;

/** Worked by hand: rate x units. */
final class CostPlanTest {
    private static final String WORK =
            """
            production: { title: A Film, runtime: 104 min, shoot: { start: 2026-03-02, days: 10 } }
            defaults: { hours-per-day: 8 h }
            formats: { x: { data-rate: 8 Gbit/s } }
            materials: { cam: { format: x, amount: 1 h/day } }
            stages:
              offload: { kind: offload, each: day, takes: [cam], copies: [cloud, lto] }
              grade: { after: [offload], lasts: 15 wd, cost: suite }
              pulls: { lasts: 3 wd, quantity: 214 shots }
            volumes: { cloud: { size: 400 TB, cost: 20 GBP/TB/month }, lto: { media: lto-7 } }
            """;

    private static Plan plan(String budget) {
        return PlannedText.plan(WORK + "budget: { currency: GBP, contingency: 10 %, " + budget + " }\n");
    }

    private static String line(String lines) {
        BudgetLineFigures figures = (BudgetLineFigures)
                plan("lines: { l: " + lines + " }").figures("budget-line/l").orElseThrow();
        return figures.forecast() + " " + figures.above();
    }

    @Test
    void aRateByTheDayCountsWorkingDays() {
        assertEquals("41250 GBP 250 GBP", line("{ amount: 41000 GBP, stage: grade, rate: 2750 GBP/wd }"));
        assertEquals("4800 GBP null", line("{ stage: offload, rate: 480 GBP/wd }"), "ten shooting days");
    }

    @Test
    void aRateByTheHourCountsHoursOfWork() {
        assertEquals("12000 GBP null", line("{ stage: grade, rate: 100 GBP/h }"), "15 days of 8 hours");
    }

    @Test
    void aRateByThePieceCountsPieces() {
        assertEquals("321000 GBP null", line("{ stage: pulls, rate: 1500 GBP/shots }"));
        assertEquals("490 GBP null", line("{ volumes: [lto], rate: 70 GBP/tapes }"), "36 TB on 5.7 TB each");
    }

    @Test
    void storageIsPaidByDataAndTime() {
        // 3.6 TB come on each of ten working days from 2 to 13 March and stay until 3 April, the last day of the grade:
        // of the first
        // day's 33 days, of the last day's 22. 3.6 x (33+32+31+30+29 + 26+25+24+23+22) TB days / 30.4375.
        assertEquals("650.51 GBP null", line("{ volumes: [cloud] }"));
        assertEquals("325.26 GBP null", line("{ volumes: [cloud], rate: 10 GBP/TB/month }"));
    }

    @Test
    void anAmountStaysWhatItIs() {
        assertEquals("900 GBP 0 GBP", line("900 GBP"));
    }

    @Test
    void otherCurrenciesCountByADatedRateOnly() {
        assertEquals("null null", line("1000 EUR"));
        Plan dated = plan("exchange: { eur: { is: 0.86 GBP, on: 2026-02-02 } }, lines: { l: 1000 EUR }");
        assertEquals(
                "860 GBP",
                String.valueOf(
                        ((BudgetLineFigures) dated.figures("budget-line/l").orElseThrow()).forecast()));
        Plan undated = plan("exchange: { eur: { is: 0.86 GBP } }, lines: { l: 1000 EUR }");
        assertEquals(null, ((BudgetLineFigures) undated.figures("budget-line/l").orElseThrow()).forecast());
    }

    @Test
    void theSumTellsWhatIsLeft() {
        BudgetFigures sum = (BudgetFigures)
                plan("lines: { suite: { amount: 40000 GBP, rate: 2750 GBP/wd }, store: { amount: 1000 GBP, volumes:"
                                + " [cloud] } }")
                        .figures("budget")
                        .orElseThrow();
        assertEquals("41000 GBP", sum.budget().toString());
        assertEquals("41900.51 GBP", sum.forecast().toString());
        assertEquals("4100 GBP", String.valueOf(sum.contingency()));
        assertEquals("3199.49 GBP", sum.left().toString());
    }

    @Test
    void aStageShowsWhatItsOwnLinesCost() {
        StageFigures grade = (StageFigures) plan("lines: { suite: { amount: 40000 GBP, rate: 2750 GBP/wd } }")
                .figures("stage/grade")
                .orElseThrow();
        assertEquals("41250 GBP", String.valueOf(grade.cost()));
    }
}
