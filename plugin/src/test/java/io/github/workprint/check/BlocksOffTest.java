package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A house that is closed for a while: nothing that waits or is kept for what goes wrong runs through its days. */
final class BlocksOffTest {
    private static List<String> told(String rule, String buffer, String calendar) {
        return WholeSpecs.found(
                """
                workprint: 1
                version: 1.0.0
                as-of: 2026-11-02
                production: { title: Harbour Lights, runtime: 12 min }
                defaults: { calendar: house }
                stages:
                  mix: { not-before: 2026-12-14, lasts: 5 wd }
                schedule:
                  calendars: { house: { days: mon-fri, holidays: [%s] } }
                  milestones: { done: { stage: mix, date: 2027-01-08, buffer: %s } }
                """
                        .formatted(calendar, buffer),
                rule);
    }

    @Test
    void theClosureOfAHouseIsNoBuffer() {
        String closed = "2026-12-19/2027-01-03";
        assertEquals(List.of(), told("WF-SC03", "5 wd", closed));
        assertEquals(List.of(), told("WF-SC03", "5 d", closed));
        assertEquals(
                List.of("milestone/done/buffer: 'done' on 2027-01-08 has 5 wd of slack: 'mix' ends on"
                        + " 2026-12-18; the buffer is 6 wd"),
                told("WF-SC03", "6 wd", closed));
        assertEquals(
                List.of("milestone/done/buffer: 'done' on 2027-01-08 has 5 d of slack: 'mix' ends on"
                        + " 2026-12-18; the buffer is 1 week"),
                told("WF-SC03", "1 week", closed));
        assertEquals(List.of(), told("WF-SC03", "1 week", "2026-12-25"), "weekends and single holidays are days");
    }

    @Test
    void aBlockOfYearsIsASlip() {
        assertEquals(
                List.of("calendar/house/holidays: 'house' has a span of more than a year under 'holidays',"
                        + " 2026-12-19/2028-01-03; it would be left out of the plan"),
                told("WF-SC13", "1 wd", "2026-12-19/2028-01-03"));
    }
}
