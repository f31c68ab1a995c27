package io.github.workprint.plan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import org.junit.jupiter.api.Test;

/** A due date binds the last thing that has to happen. */
final class ArrivalsTest {
    private static final String WORK =
            """
            stages:
              grade: { not-before: 2027-02-01, lasts: 2 wd, makes: [m] }
              qc: { kind: qc, after: [grade], lasts: 10 wd, takes: [m] }
              deliver: { kind: deliver, after: [qc], lasts: 1 wd, takes: [m] }
              archive: { kind: archive, after: [deliver], lasts: 5 wd, takes: [m] }
              trailer: { takes: [m], makes: [t], lasts: 30 wd }
            deliverables: { m: { due: 2027-02-05 }, t: {} }
            """;

    private static String ready(Plan plan, String id) {
        DeliverableFigures figures =
                (DeliverableFigures) plan.figures("deliverable/" + id).orElseThrow();
        return figures.ready() + " " + figures.slack();
    }

    private static String latest(Plan plan, String id) {
        StageFigures figures = (StageFigures) plan.figures("stage/" + id).orElseThrow();
        return figures.latestFinish() + " " + figures.slack();
    }

    @Test
    void checksAndDeliveryThatFollowTheMakerCount() {
        Plan plan = PlannedText.plan(WORK);
        assertEquals("2027-02-17 -8 wd", ready(plan, "m"));
        assertEquals("2027-02-05 -8 wd", latest(plan, "deliver"));
        assertEquals("2027-02-04 -8 wd", latest(plan, "qc"));
        assertEquals("2027-01-21 -8 wd", latest(plan, "grade"));
    }

    @Test
    void whatComesAfterDeliveryOrMakesSomethingElseDoesNot() {
        Plan plan = PlannedText.plan(WORK);
        assertEquals("null null", latest(plan, "archive"));
        assertEquals("null null", latest(plan, "trailer"));
    }

    @Test
    void aCheckOfTheFilesThatTheDeliverableIsCounts() {
        Plan plan = PlannedText.plan(
                """
                formats: { file: { container: mov } }
                stages:
                  master: { lasts: 1 wd, makes: [file, m] }
                  qc: { kind: qc, after: [master], lasts: 2 wd, takes: [file] }
                deliverables: { m: { format: file, due: 2026-03-09 } }
                """);
        assertEquals("2026-03-04 3 wd", ready(plan, "m"));
    }

    @Test
    void aRequirementIsCheckedBeforeItArrives() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  mix: { lasts: 1 wd, takes: [] }
                  master: { after: [mix], lasts: 1 wd, makes: [m] }
                  watch: { after: [master], lasts: 3 wd }
                deliverables: { m: { due: 2026-03-09, requires: { a: { text: Sound, checked-at: mix }, b: { text: Whole, checked-at: watch } } } }
                """);
        assertEquals("2026-03-06 1 wd", ready(plan, "m"));
    }

    @Test
    void latestDatesFallOnWorkingDays() {
        Plan plan = PlannedText.plan(
                """
                defaults: { calendar: za }
                stages:
                  a: { not-before: 2026-03-02, lasts: 2 wd, makes: [cut] }
                  b: { takes: [cut], kind: qc, lasts: 5 wd, makes: [d] }
                  c: { takes: [cut], lasts: 1 wd, makes: [e] }
                formats: { cut: { container: mov } }
                deliverables: { d: { due: 2026-03-20 }, e: { due: 2026-04-06 } }
                schedule: { calendars: { za: { days: mon-fri, public-holidays: ZA } } }
                """);
        assertEquals("2026-03-13 8 wd", latest(plan, "a"));
        assertEquals("2026-04-02 21 wd", latest(plan, "c"), "Good Friday and Family Day are free");
    }
}
