package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what is withdrawn nothing is asked any more, and what still uses it is told. */
final class WithdrawnInUseTest {
    private static List<String> found(String fragment) {
        return Cases.check("", fragment).all().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    private static List<String> messages(String fragment, String rule) {
        return Cases.check("", fragment).all().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    @Test
    void nobodyHasToMakeCheckOrDeliverIt() {
        assertEquals(
                List.of(),
                found("deliverables: { trailer: { to: client, due: 2026-01-02, withdrawn: 2026-02-01, requires: {"
                        + " r-009: No logos } } }"));
        assertEquals(
                List.of(),
                found("deliverables: { master: { requires: { r-009: { text: Picture, value: 25 fps, withdrawn:"
                        + " 2026-02-01 } } } }"));
    }

    @Test
    void aStageThatEndsBehindItsLastDayIsTold() {
        assertEquals(
                List.of("'viewing-file' is withdrawn, good until 2026-03-31, and 'edit' still names it under 'makes' on"
                        + " 2026-04-14"),
                messages("formats: { viewing-file: { withdrawn: 2026-03-31 } }", "WF-ID09"));
        assertEquals(List.of(), messages("formats: { viewing-file: { withdrawn: 2026-12-31 } }", "WF-ID09"));
    }

    @Test
    void whatIsWithdrawnWithItIsNotTold() {
        assertEquals(
                List.of(),
                messages(
                        "health: { noise: { name: Noise, rule: Ear defenders., owner: dit, withdrawn: 2026-01-01 } }",
                        "WF-ID09"));
        assertEquals(
                1,
                messages("links: { line: { withdrawn: 2026-03-01 } }", "WF-ID09")
                        .size());
    }

    @Test
    void aMilestoneOfADeliveryCountsUntilItHasArrived() {
        String delivery =
                "schedule: { milestones: { delivery: { name: Delivery, stage: finish, date: 2026-05-29, buffer: %s wd"
                        + " } } }";
        List<String> told = messages(delivery.formatted(99), "WF-SC03");
        assertEquals(1, told.size());
        assertEquals(true, told.get(0).contains("'master', which 'finish' makes, is ready on"), told.get(0));
    }

    @Test
    void twoHandOffsOfOneThingDoNotContradictEachOther() {
        String again =
                "interfaces: { cut-to-mix-again: { from: edit, to: %s, what: [cut-list], carrier: Server, where: /lock,"
                        + " when: on the day of the lock, handles: %s, pop: \"00:59:58:00\", confirms: mixer } }";
        assertEquals(
                List.of("'cut-to-mix' and 'cut-to-mix-again' both hand over 'cut-list' of 'edit' to 'mix' and"
                        + " contradict each other: handles 24 f and 48 f; one of the two is wrong"),
                messages(again.formatted("mix", "48 f"), "WF-GR10"));
        assertEquals(List.of(), messages(again.formatted("mix", "1 s"), "WF-GR10"));
        assertEquals(List.of(), messages(again.formatted("final-check", "48 f"), "WF-GR10"));
    }

    @Test
    void shotsComeBackWithTheHandlesThatTheirPlatesHad() {
        String shots = "formats: { shot: { handles: %s } }\ninterfaces: { shots-to-grade: { handles: %s } }\n";
        assertEquals(
                List.of("'effects' gets 'plate' with handles of 12 f, and gives back 'shot' with 16 f; there are no"
                        + " such frames"),
                messages(shots.formatted("16 f", "16 f"), "WF-FM27"));
        assertEquals(1, messages(shots.formatted("8 f", "8 f"), "WF-FM27").size());
        assertEquals(List.of(), messages(shots.formatted("0.5 s", "0.5 s"), "WF-FM27"));
    }
}
