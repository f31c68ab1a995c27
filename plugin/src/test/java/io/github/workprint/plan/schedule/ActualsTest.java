package io.github.workprint.plan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Spec;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worked by hand on the calendar of 2026: 2 March is a Monday. */
final class ActualsTest {
    private static final FormatLibrary LIBRARY = FormatLibrary.load();

    /** Planned: ingest 2 to 3, edit 4 to 10, sound 11 to 12, grade 11 to 13, master 16 March. */
    private static final String SPEC =
            """
            stages:
              ingest: { lasts: 2 wd }
              edit: { after: [ingest], lasts: 5 wd }
              sound: { after: [edit], lasts: 2 wd }
              grade: { after: [edit], lasts: 3 wd }
              master: { after: [sound, grade], lasts: 1 wd }
            schedule:
              milestones:
                lock: { stage: edit, date: 2026-03-10 }
            """;

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Plan plan(int asOf, Map<String, LocalDate> begun, Map<String, LocalDate> finished) {
        return Plan.atThisRate(PlannedText.read(SPEC), LIBRARY, new Actuals(march(asOf), begun, finished))
                .orElseThrow();
    }

    private static String dates(Plan plan, String id) {
        StageFigures figures = (StageFigures) plan.figures("stage/" + id).orElseThrow();
        return figures.starts().getDayOfMonth() + " to " + figures.finishes().getDayOfMonth();
    }

    @Test
    void whatIsDoneAsPlannedChangesNothing() {
        Plan plan = plan(4, Map.of("ingest", march(2), "edit", march(4)), Map.of("ingest", march(3)));
        assertEquals("4 to 10", dates(plan, "edit"));
        assertEquals("16 to 16", dates(plan, "master"));
    }

    @Test
    void whatEndedLateMovesWhatComesAfter() {
        // The ingest took until Monday the 9th: four working days more. The edit follows from the 10th to the 16th.
        Plan plan = plan(9, Map.of("ingest", march(2)), Map.of("ingest", march(9)));
        assertEquals("2 to 9", dates(plan, "ingest"));
        assertEquals("10 to 16", dates(plan, "edit"));
        assertEquals("17 to 18", dates(plan, "sound"));
        assertEquals("17 to 19", dates(plan, "grade"));
        assertEquals("20 to 20", dates(plan, "master"));
        MilestoneFigures lock =
                (MilestoneFigures) plan.figures("milestone/lock").orElseThrow();
        assertEquals(march(16), lock.expected());
        assertEquals("-4 wd", String.valueOf(lock.slack()));
    }

    @Test
    void whatShouldHaveEndedEndsTodayAtTheEarliest() {
        // Begun in time and still not done on Thursday the 12th, a day on which it is worked.
        Plan plan = plan(12, Map.of("ingest", march(2), "edit", march(4)), Map.of("ingest", march(3)));
        assertEquals("4 to 12", dates(plan, "edit"));
        assertEquals("13 to 17", dates(plan, "grade"), "Friday, Monday, Tuesday");
        assertEquals("18 to 18", dates(plan, "master"));
    }

    @Test
    void whatIsNotBegunBeginsTodayAtTheEarliest() {
        // Saturday the 14th: the next working day is Monday the 16th.
        Plan plan = plan(14, Map.of("edit", march(4)), Map.of("edit", march(10), "sound", march(12)));
        assertEquals("16 to 18", dates(plan, "grade"));
        assertEquals("19 to 19", dates(plan, "master"));
        assertEquals("2 to 3", dates(plan, "ingest"), "nobody recorded it; the edit could not have been done without");
    }

    @Test
    void whatEndedEarlyLetsTheRestComeEarlier() {
        Plan plan = plan(6, Map.of(), Map.of("ingest", march(2), "edit", march(6)));
        assertEquals("9 to 11", dates(plan, "grade"));
        assertEquals("12 to 12", dates(plan, "master"));
    }

    @Test
    void thePlanItselfStaysAsItIs() {
        Spec spec = PlannedText.read(SPEC);
        Plan before = Plan.of(spec, LIBRARY);
        Plan.atThisRate(spec, LIBRARY, new Actuals(march(30), Map.of("ingest", march(20)), Map.of()));
        assertEquals(before, Plan.of(spec, LIBRARY));
    }

    @Test
    void nothingIsSaidOfWhatIsMadeInParts() {
        Spec spec = PlannedText.read(
                """
                parts: { ep-01: { kind: episode }, ep-02: { kind: episode } }
                stages: { edit: { each: episode, lasts: 2 wd } }
                """);
        assertTrue(Plan.atThisRate(spec, LIBRARY, new Actuals(march(4), Map.of(), Map.of()))
                .isEmpty());
    }
}
