package io.github.workprint.plan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedText;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who waits for whom: by order, by what is taken, and by what is handed over. */
final class StageOrderTest {
    private static final String FORMATS = "formats: { p: { container: mov }, q: { container: mov } }\n";

    private static String dates(String yaml, String id) {
        Plan plan = PlannedText.plan(FORMATS + yaml);
        StageFigures figures = (StageFigures) plan.figures("stage/" + id).orElseThrow();
        return figures.starts() + " to " + figures.finishes();
    }

    private static List<StageOrder.Doubt> doubts(String yaml) {
        Spec spec = PlannedText.read(FORMATS + yaml);
        return StageOrder.of(spec, Addresses.of(spec)).doubts();
    }

    @Test
    void whatIsTakenIsThereWhenItsMakerIsDone() {
        String yaml =
                """
                stages:
                  master: { takes: [p], not-before: 2026-03-03, lasts: 1 wd }
                  effects: { makes: [p], lasts: 20 wd }
                """;
        assertEquals("2026-03-02 to 2026-03-27", dates(yaml, "effects"));
        assertEquals("2026-03-30 to 2026-03-30", dates(yaml, "master"));
    }

    @Test
    void allMakersAreWaitedForWhereTheTakerComesAfterNone() {
        String yaml =
                """
                stages:
                  a: { makes: [p], lasts: 2 wd }
                  b: { makes: [p], lasts: 5 wd }
                  grade: { takes: [p], lasts: 1 wd }
                """;
        assertEquals("2026-03-09 to 2026-03-09", dates(yaml, "grade"));
        assertEquals(List.of(), doubts(yaml));
    }

    @Test
    void ofSeveralMakersThoseAreMeantThatTheTakerComesAfterAndThatIsTold() {
        String yaml =
                """
                stages:
                  a: { makes: [p], lasts: 2 wd }
                  watch: { after: [a], lasts: 1 wd }
                  b: { makes: [p], lasts: 5 wd }
                  grade: { takes: [p], after: [watch], lasts: 1 wd }
                """;
        assertEquals("2026-03-05 to 2026-03-05", dates(yaml, "grade"));
        assertEquals(List.of(new StageOrder.Doubt("grade", "format/p", List.of("a"), List.of("b"))), doubts(yaml));
    }

    @Test
    void aSecondPassIsNotWaitedForByTheFirst() {
        String yaml =
                """
                stages:
                  grade: { makes: [p], lasts: 2 wd }
                  check: { takes: [p], lasts: 1 wd }
                  fixes: { takes: [p], after: [check], makes: [p], lasts: 1 wd }
                """;
        assertEquals("2026-03-04 to 2026-03-04", dates(yaml, "check"));
        assertEquals("2026-03-05 to 2026-03-05", dates(yaml, "fixes"));
        assertEquals(List.of(), doubts(yaml));
    }

    @Test
    void whatIsMadeOnlyByLaterStagesIsTold() {
        assertEquals(
                List.of(new StageOrder.Doubt("edit", "format/p", List.of(), List.of("effects"))),
                doubts("stages: { edit: { takes: [p] }, effects: { after: [edit], makes: [p] } }\n"));
    }

    @Test
    void workMayBeginOnAPart() {
        String yaml =
                """
                stages:
                  pulls: { makes: [p], lasts: 10 wd }
                  one: { takes: { p: start }, lasts: 1 wd }
                  two: { takes: { p: start + 2 wd }, lasts: 1 wd }
                  map: { takes: { p: { from: start, lag: 3 d } }, lasts: 1 wd }
                  whole: { takes: { p: finish }, lasts: 1 wd }
                  plain: { takes: { p: }, lasts: 1 wd }
                """;
        assertEquals("2026-03-02 to 2026-03-02", dates(yaml, "one"));
        assertEquals("2026-03-04 to 2026-03-04", dates(yaml, "two"));
        assertEquals("2026-03-05 to 2026-03-05", dates(yaml, "map"));
        assertEquals("2026-03-16 to 2026-03-16", dates(yaml, "whole"));
        assertEquals("2026-03-16 to 2026-03-16", dates(yaml, "plain"));
    }

    @Test
    void anOrderMayCountFromTheStartAndBackFromTheEnd() {
        String yaml =
                """
                stages:
                  dailies: { lasts: 10 wd }
                  logs: { after: { dailies: start + 1 wd }, lasts: 1 wd }
                  mix: { after: { dailies: finish - 2 wd }, lasts: 1 wd }
                  art: { after: { dailies: 2 wd }, lasts: 1 wd }
                  both: { after: { dailies: start, logs: }, lasts: 1 wd }
                """;
        assertEquals("2026-03-03 to 2026-03-03", dates(yaml, "logs"));
        assertEquals("2026-03-12 to 2026-03-12", dates(yaml, "mix"));
        assertEquals("2026-03-18 to 2026-03-18", dates(yaml, "art"));
        assertEquals("2026-03-04 to 2026-03-04", dates(yaml, "both"));
    }

    @Test
    void beginningsMayBeWrittenOut() {
        String yaml =
                """
                stages:
                  pulls: { makes: [p], lasts: 10 wd }
                  effects: { takes: [p], begins: [{ of: p, lag: 1 wd }], lasts: 1 wd }
                  talk: { begins: [pulls], lasts: 1 wd }
                """;
        assertEquals("2026-03-03 to 2026-03-03", dates(yaml, "effects"));
        assertEquals("2026-03-02 to 2026-03-02", dates(yaml, "talk"));
    }

    @Test
    void dailyWorkIsThereDayByDayAndItsTakerGoesAlong() {
        String yaml =
                """
                production: { title: A Film, shoot: { start: 2026-03-02, days: 5 } }
                stages:
                  camera: { each: day, makes: [p] }
                  dailies: { each: day, takes: [p], makes: [q] }
                  assembly: { takes: { q: start + 1 wd }, lasts: 3 wd }
                  edit: { takes: [q], lasts: 3 wd }
                """;
        assertEquals("2026-03-02 to 2026-03-06", dates(yaml, "dailies"));
        assertEquals("2026-03-03 to 2026-03-05", dates(yaml, "assembly"));
        assertEquals("2026-03-09 to 2026-03-11", dates(yaml, "edit"));
    }

    /** 1 TB at 70 % of 100 Mbit/s is 31 h 45 min: four nights of ten hours, the last of them three days after the first. */
    @Test
    void theHandOffThatBringsItIsWaitedFor() {
        String yaml =
                """
                materials: { scan: { kind: scan, amount: 1 TB } }
                stages:
                  send: { takes: [scan], lasts: 1 wd }
                  grade: { takes: [scan], lasts: 1 wd }
                interfaces: { over: { from: send, to: grade, what: [scan], via: line } }
                links: { line: { rate: 100 Mbit/s, windows: "20:00-06:00" } }
                """;
        assertEquals("2026-03-02 to 2026-03-02", dates(yaml, "send"));
        assertEquals("2026-03-06 to 2026-03-06", dates(yaml, "grade"));
    }
}
