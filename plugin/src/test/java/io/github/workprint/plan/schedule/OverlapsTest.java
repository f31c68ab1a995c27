package io.github.workprint.plan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rooms and machines that two stages need at once. 2 March 2026 is a Monday. */
final class OverlapsTest {
    private static List<String> overlaps(String stages) {
        Plan plan = PlannedText.plan("stages:\n" + stages.indent(2)
                + "schedule: { calendars: { early: { days: mon-wed }, late: { days: thu-sun } } }\n");
        return plan.overlaps().stream()
                .map(overlap -> overlap.resource() + ": " + overlap.first() + " and " + overlap.second() + ", "
                        + overlap.days())
                .toList();
    }

    @Test
    void aRoomIsSharedFromTheFirstToTheLastCommonDay() {
        assertEquals(
                List.of("Theatre: grade and mix, 2026-03-05/2026-03-06"),
                overlaps(
                        """
                        grade: { room: Theatre, lasts: 5 wd }
                        mix: { room: " theatre", not-before: 2026-03-05, lasts: 9 wd }
                        """));
    }

    @Test
    void aMachineIsSharedAsARoomIs() {
        assertEquals(
                List.of("render farm: comp and grain, 2026-03-02/2026-03-03"),
                overlaps(
                        """
                        comp: { equipment: [render farm, tablet], lasts: 2 wd }
                        grain: { equipment: [Render Farm], lasts: 4 wd }
                        """));
    }

    @Test
    void oneAfterTheOtherIsNoOverlap() {
        assertEquals(
                List.of(),
                overlaps(
                        """
                        grade: { room: Theatre, lasts: 5 wd }
                        mix: { room: Theatre, after: [grade], lasts: 1 wd }
                        lock: { room: Theatre, kind: milestone }
                        other: { room: Attic, lasts: 1 wd }
                        """));
    }

    @Test
    void whoNeverWorkOnTheSameDayDoNotMeet() {
        assertEquals(
                List.of(),
                overlaps(
                        """
                        grade: { room: Theatre, calendar: early, lasts: 6 wd }
                        mix: { room: Theatre, calendar: late, lasts: 6 wd }
                        """));
    }

    @Test
    void eachOfTheTwoSaysWithWhomItSharesTheRoom() {
        Plan plan = PlannedText.plan(
                "stages: { grade: { room: Theatre, lasts: 2 wd }, mix: { room: Theatre, lasts: 1 wd } }\n");
        StageFigures mix = (StageFigures) plan.figures("stage/mix").orElseThrow();
        StageFigures grade = (StageFigures) plan.figures("stage/grade").orElseThrow();
        assertEquals("grade", mix.shares().get(0).id());
        assertEquals("mix", grade.shares().get(0).id());
    }
}
