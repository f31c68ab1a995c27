package io.github.workprint.plan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worked by hand on the calendar of 2026: 2 March is a Monday, Good Friday is 3 April. */
final class StageScheduleTest {
    private static StageFigures stage(Plan plan, String id) {
        return (StageFigures) plan.figures("stage/" + id).orElseThrow();
    }

    private static String dates(Plan plan, String id) {
        StageFigures figures = stage(plan, id);
        return figures.starts() + " to " + figures.finishes();
    }

    private static String slack(Plan plan, String id) {
        return String.valueOf(stage(plan, id).slack());
    }

    @Test
    void workStartsOnTheNextWorkingDay() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  edit: { lasts: 5 wd }
                  conform: { after: [edit], lasts: 2 wd }
                  check: { after: [conform], lasts: 1 wd }
                """);
        assertEquals("2026-03-02 to 2026-03-06", dates(plan, "edit"));
        assertEquals("2026-03-09 to 2026-03-10", dates(plan, "conform"));
        assertEquals("2026-03-11 to 2026-03-11", dates(plan, "check"));
    }

    @Test
    void eachStageWorksByItsOwnCalendar() {
        Plan plan = PlannedText.plan(
                """
                defaults: { calendar: office }
                stages:
                  edit: { not-before: 2026-03-30, lasts: 5 wd }
                  transfer: { after: [edit], calendar: always, lasts: 3 wd }
                  grade: { not-before: 2026-03-30, calendar: six, lasts: 6 wd }
                schedule:
                  calendars:
                    office: { days: mon-fri, holidays: [2026-04-03, 2026-04-06] }
                    six: { days: mon-sat }
                    always: { days: mon-sun }
                """);
        assertEquals("2026-03-30 to 2026-04-07", dates(plan, "edit"), "four days, Easter, one day");
        assertEquals("2026-04-08 to 2026-04-10", dates(plan, "transfer"));
        assertEquals("2026-03-30 to 2026-04-04", dates(plan, "grade"));
    }

    @Test
    void slackIsCountedBackFromTheDueDate() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  edit: { lasts: 5 wd }
                  mix: { after: [edit], lasts: 2 wd }
                  grade: { after: [edit], lasts: 4 wd }
                  master: { after: [mix, grade], lasts: 1 wd, makes: [film] }
                  archive: { after: [master], lasts: 10 wd }
                deliverables: { film: { due: 2026-03-17 } }
                """);
        assertEquals("2026-03-13 to 2026-03-13", dates(plan, "master"));
        assertEquals("2 wd", slack(plan, "master"));
        assertEquals("2 wd", slack(plan, "grade"));
        assertEquals("4 wd", slack(plan, "mix"));
        assertEquals("null", slack(plan, "archive"), "it leads to nothing that is due");
        assertTrue(stage(plan, "grade").critical(), "on the longest path");
        assertFalse(stage(plan, "mix").critical());
        assertFalse(stage(plan, "archive").critical());
        assertEquals("2026-03-13 2 wd", ready(plan, "film"));
    }

    private static String ready(Plan plan, String id) {
        DeliverableFigures figures =
                (DeliverableFigures) plan.figures("deliverable/" + id).orElseThrow();
        return figures.ready() + " " + figures.slack();
    }

    @Test
    void theCriticalPathLeadsToWhatHasLeastSlackToItsOwnDueDate() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  lock: { lasts: 1 wd }
                  mix: { after: [lock], lasts: 9 wd }
                  master: { after: [mix], lasts: 1 wd, makes: [film] }
                  trailer: { lasts: 3 wd, makes: [teaser] }
                deliverables: { film: { due: 2026-05-01 }, teaser: { due: 2026-03-05 } }
                """);
        assertEquals("1 wd", slack(plan, "trailer"));
        assertTrue(stage(plan, "trailer").critical());
        assertFalse(stage(plan, "lock").critical(), "it has weeks");
    }

    @Test
    void lateWorkHasNegativeSlack() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  edit: { lasts: 5 wd }
                  master: { after: [edit], lasts: 3 wd, makes: [film] }
                deliverables: { film: { due: 2026-03-08 } }
                """);
        assertEquals("-3 wd", slack(plan, "edit"));
        assertEquals("-3 wd", slack(plan, "master"));
        assertEquals("2026-03-11 -3 wd", ready(plan, "film"));
        assertTrue(stage(plan, "edit").critical());
    }

    @Test
    void withoutADueDateTheLastFinishIsTheTarget() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  edit: { lasts: 5 wd }
                  mix: { after: [edit], lasts: 2 wd }
                  grade: { after: [edit], lasts: 4 wd }
                """);
        assertEquals("0 wd", slack(plan, "edit"));
        assertEquals("0 wd", slack(plan, "grade"));
        assertEquals("2 wd", slack(plan, "mix"));
        assertTrue(stage(plan, "edit").critical() && stage(plan, "grade").critical());
        assertFalse(stage(plan, "mix").critical());
    }

    @Test
    void aMilestoneIsReachedWhenTheLastOfItsStagesFinishes() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  edit: { lasts: 5 wd }
                  lock: { after: [edit], kind: milestone }
                  conform: { after: [lock], lasts: 1 wd }
                schedule: { milestones: { locked: { stage: lock, date: 2026-03-11 } } }
                """);
        assertEquals("2026-03-06 to 2026-03-06", dates(plan, "lock"));
        assertEquals("3 wd", slack(plan, "lock"));
        assertEquals("3 wd", slack(plan, "edit"));
        assertEquals("2026-03-09 to 2026-03-09", dates(plan, "conform"));
    }

    @Test
    void nothingStartsBeforeItMay() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  edit: { lasts: 1 wd }
                  score: { after: [edit], lasts: 1 wd, not-before: 2026-03-14 }
                """);
        assertEquals("2026-03-16 to 2026-03-16", dates(plan, "score"));
        assertTrue(stage(plan, "score").critical());
        assertFalse(stage(plan, "edit").critical(), "the score does not wait for it");
    }

    @Test
    void aStageWaitsForTheGatesThatItNeeds() {
        Plan plan = PlannedText.plan("stages: { check: { lasts: 3 wd }, wipe: { needs: [check], lasts: 1 wd } }\n");
        assertEquals("2026-03-05 to 2026-03-05", dates(plan, "wipe"));
    }

    @Test
    void lengthsAreGivenInManyWays() {
        Plan plan = PlannedText.plan(
                """
                defaults: { hours-per-day: 8 h }
                stages:
                  half: { lasts: 0.5 wd }
                  hours: { lasts: 17 h }
                  wait: { lasts: 3 d, not-before: 2026-03-06 }
                  weeks: { lasts: 2 week }
                  shots: { quantity: 214 shots, throughput: 40 shots/wd }
                  few: { quantity: 1 shots, throughput: 40 shots/wd }
                  hourly: { quantity: 100 shots, throughput: 5 shots/h }
                  footage: { quantity: 40 h, throughput: 2.5 x realtime }
                  copy: { quantity: 26 TB, throughput: 900 MB/s }
                  other: { quantity: 10 reels, throughput: 40 shots/wd }
                """);
        assertEquals("2026-03-02 to 2026-03-02", dates(plan, "half"));
        assertEquals("2026-03-02 to 2026-03-04", dates(plan, "hours"));
        assertEquals("2026-03-06 to 2026-03-08", dates(plan, "wait"), "days run through the weekend");
        assertEquals("2026-03-02 to 2026-03-15", dates(plan, "weeks"));
        assertEquals("2026-03-02 to 2026-03-09", dates(plan, "shots"), "5.35 days are six");
        assertEquals("2026-03-02 to 2026-03-02", dates(plan, "few"));
        assertEquals("2026-03-02 to 2026-03-04", dates(plan, "hourly"), "20 h");
        assertEquals("2026-03-02 to 2026-03-03", dates(plan, "footage"), "16 h");
        assertEquals("2026-03-02 to 2026-03-03", dates(plan, "copy"), "8.02 h");
        assertEquals("2026-03-02 to 2026-03-02", dates(plan, "other"), "a pace that does not fit says nothing");
    }

    @Test
    void dailyWorkGoesAlongWithTheShoot() {
        Plan plan = PlannedText.plan(
                """
                production: { title: A Film, shoot: { start: 2026-03-04, days: 8, calendar: six } }
                stages:
                  prepare: { not-before: 2026-03-02, lasts: 1 wd }
                  offload: { after: [prepare], each: day }
                  dailies: { after: [offload], each: day, lasts: 2 wd }
                  sync: { after: [dailies], each: day, lasts: 5 h }
                  edit: { after: [sync], lasts: 1 wd }
                schedule: { calendars: { six: { days: mon-sat } } }
                """);
        assertEquals("2026-03-04 to 2026-03-12", dates(plan, "offload"));
        assertEquals("2026-03-04 to 2026-03-13", dates(plan, "dailies"));
        assertEquals("2026-03-04 to 2026-03-13", dates(plan, "sync"));
        assertEquals("2026-03-16 to 2026-03-16", dates(plan, "edit"));
        assertEquals("1 wd", slack(plan, "prepare"), "it must be done before the shoot");
        assertEquals("0 wd", slack(plan, "offload"));
        assertTrue(stage(plan, "offload").critical());
        assertFalse(stage(plan, "prepare").critical());
    }

    @Test
    void stagesOnACycleAndBehindItHaveNoDates() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  edit: { lasts: 1 wd }
                  vfx: { after: [edit, grade], lasts: 1 wd }
                  grade: { after: [vfx], lasts: 1 wd }
                  master: { after: [grade], lasts: 1 wd, makes: [film] }
                  self: { after: [self], lasts: 1 wd }
                deliverables: { film: { due: 2026-04-01 } }
                """);
        assertEquals("2026-03-02 to 2026-03-02", dates(plan, "edit"));
        for (String id : new String[] {"vfx", "grade", "master", "self"}) {
            assertEquals(Optional.empty(), plan.figures("stage/" + id));
        }
        assertEquals(Optional.empty(), plan.figures("deliverable/film"));
    }

    @Test
    void referencesThatLeadNowhereAreLeftOut() {
        Plan plan = PlannedText.plan(
                "stages: { edit: { after: [gone], lasts: 1 wd, makes: [nothing], calendar: none } }\n");
        assertEquals("2026-03-02 to 2026-03-02", dates(plan, "edit"));
    }

    @Test
    void aSlipOfThePenIsNotPlanned() {
        Plan plan = PlannedText.plan(
                "stages: { edit: { lasts: 200000 wd }, mix: { after: [edit], lasts: 1 wd }, cut: { lasts: -2 wd } }\n");
        assertEquals(0, plan.planned().size());
    }

    @Test
    void aFilmOfThreeMakersIsReadyWithTheLast() {
        Plan plan = PlannedText.plan(
                """
                stages:
                  picture: { lasts: 2 wd, makes: [film] }
                  sound: { lasts: 4 wd, makes: [film] }
                deliverables: { film: {}, trailer: {} }
                """);
        assertEquals("2026-03-05 null", ready(plan, "film"));
        assertEquals(Optional.empty(), plan.figures("deliverable/trailer"));
    }
}
