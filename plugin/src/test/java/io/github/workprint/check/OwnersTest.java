package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Work of several owners: they do it together, and one stands in for another. */
final class OwnersTest {
    private static final String SPEC =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-02-16
            production: { title: Harbour Lights, runtime: 12 min, shoot: { start: 2026-03-02 } }
            people:
              jo: { name: Jo Marsh, email: jo@marsh.example, away: [2026-03-03/2026-03-05] }
              kit: { name: Kit Lowe, email: kit@lowe.example, away: [2026-03-05/2026-03-06] }
              al: { name: Al Chen, email: al@chen.example }
            roles:
              editor: { person: jo }
              assistant: { person: kit }
              second-editor: { person: jo }
              mixer: { person: al }
            """;

    private static List<String> told(String rule, String stages) {
        return WholeSpecs.findings(SPEC + "stages:\n" + stages).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }

    @Test
    void awayIsWhoIsAwayWithAllTheOthers() {
        assertEquals(
                List.of(
                        "stage/alone/owner: Jo Marsh is away from 'alone' on 3 working days, 2026-03-03 to 2026-03-05;"
                                + " no deputy is named",
                        "stage/both/owner: Jo Marsh and Kit Lowe are away from 'both' on 1 working day, 2026-03-05; no"
                                + " deputy is named"),
                told(
                        "WF-RO05",
                        """
                          alone: { owner: editor, lasts: 5 wd }
                          both: { owner: [editor, assistant], lasts: 5 wd }
                          covered: { owner: [editor, mixer], lasts: 5 wd }
                        """));
    }

    @Test
    void twoOwnersAreNoSinglePoint() {
        String work = "  cut: { owner: %s, lasts: 5 wd, makes: [master] }\n"
                + "deliverables: { master: { to: client, due: 2026-03-20 } }\n";
        assertEquals(1, told("WF-GR05", work.formatted("mixer")).size());
        assertEquals(List.of(), told("WF-GR05", work.formatted("[mixer, editor]")));
    }

    @Test
    void oneOfTwoOwnersMayGoOnAlone() {
        String work = "  cut: { kind: offline-edit, owner: %s, lasts: 5 wd }\n"
                + "  grade: { kind: grade, owner: mixer, lasts: 5 wd }\n";
        assertEquals(1, told("WF-RO08", work.formatted("mixer")).size());
        assertEquals(List.of(), told("WF-RO08", work.formatted("[mixer, editor]")));
    }

    @Test
    void nobodyHandsOverToThemselves() {
        String work = "  cut: { owner: [editor, mixer], lasts: 2 wd, makes: [picture] }\n"
                + "  mix: { owner: %s, lasts: 2 wd, takes: [picture] }\n"
                + "formats: { picture: { container: mov } }\n";
        assertEquals(
                List.of("stage/mix/takes: nothing says how 'cut' (editor, mixer) gives picture to 'mix' (assistant)"),
                told("WF-GR04", work.formatted("assistant")));
        assertEquals(List.of(), told("WF-GR04", work.formatted("[assistant, second-editor]")));
    }

    @Test
    void noneOfTheOwnersVerifiesWhatTheyErase() {
        String work = "  wipe: { kind: wipe, action: wipe, owner: [mixer, editor], verifier: %s, lasts: 1 wd }\n";
        assertEquals(
                List.of("stage/wipe/verifier: 'wipe' erases for good, and the same person does and verifies it; one"
                        + " slip cannot be undone"),
                told("WF-ST06", work.formatted("second-editor")));
        assertEquals(List.of(), told("WF-ST06", work.formatted("assistant")));
    }

    @Test
    void aListWithoutAnyoneIsNobody() {
        assertEquals(1, told("WF-RO04", "  cut: { owner: [], lasts: 1 wd }\n").size());
    }

    @Test
    void eachOwnerMustBeARole() {
        assertEquals(
                List.of("stage/cut/owner/2"),
                WholeSpecs.findings(SPEC + "stages: { cut: { owner: [editor, nobody], lasts: 1 wd } }\n").stream()
                        .filter(finding -> finding.rule().equals("WF-ID02"))
                        .map(finding -> finding.path())
                        .toList());
    }
}
