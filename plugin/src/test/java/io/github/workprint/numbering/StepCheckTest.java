package io.github.workprint.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepCheckTest {
    private static final String HEAD = "workprint: 1\nproduction: { title: A Film }\nroles: { editor: { name: Jo } }\n";
    private static final String BEFORE = "formats: { master: { codec: ProRes, rate: 25 } }\n"
            + "stages: { edit: { owner: editor, lasts: 3 wd, makes: [master], steps: [Cut.] } }\n";
    private static final String RATE = BEFORE.replace("25", "24");
    private static final String STEP = BEFORE.replace("[Cut.]", "[Cut., Show it.]");

    private static List<String> told(String version, String body) {
        String later = "version: " + version + "\nas-of: 2026-02-20\n" + body;
        Histories histories = Histories.read(
                new VersionTexts(
                        List.of(
                                new VersionText(
                                        "film",
                                        "film/1.4.0.yaml",
                                        HEAD + "version: 1.4.0\nas-of: 2026-02-16\n" + BEFORE),
                                new VersionText("film", "film/" + version + ".yaml", HEAD + later)),
                        Findings.NONE),
                new SpecReader(Vocabulary.load()));
        assertEquals(List.of(), histories.findings().all());
        History history = histories.all().get(0);
        List<Edition> editions = Editions.of(history, FormatLibrary.load());
        return StepCheck.of(MarkedHistory.of(editions), 1, history.specs()).all().stream()
                .map((Finding finding) -> finding.severity().word() + " " + finding.rule() + " " + finding.message()
                        + " -> " + finding.help())
                .sorted()
                .toList();
    }

    @Test
    void aBreakingChangeNeedsAMajorStepAndSomebodyWhoApprovedIt() {
        assertEquals(
                List.of(
                        "error WF-VE02 version 1.5.0 has breaking changes since 1.4.0: 'format/master/rate' -> make it"
                                + " 2.0.0",
                        "error WF-VE03 nobody has approved these breaking changes: 'format/master/rate' -> add a change"
                                + " request that is about them, with who has approved it"),
                told("1.5.0", RATE));
    }

    @Test
    void anApprovedBreakingChangeInAMajorStepIsAsItShouldBe() {
        String request = "changes: { cr-1: { about: [format/master], approved: [editor] } }\n";
        assertEquals(List.of(), told("2.0.0", RATE + request));
    }

    @Test
    void aChangeThatAsksForActionNeedsAMinorStepAndAReason() {
        assertEquals(
                List.of(
                        "error WF-VE02 version 1.4.1 has changes that ask for action since 1.4.0: 'stage/edit/steps/2'"
                                + " -> make it 1.5.0",
                        "warn WF-VE04 no change request explains these changes: 'stage/edit/steps/2' -> add a change"
                                + " request that is about them: why, and until when people must have acted; 'workprint"
                                + " changes --write' begins one for each"),
                told("1.4.1", STEP));
    }

    @Test
    void aRequestThatSaysLessThanItsChangesDoIsToldSo() {
        String request = "changes: { cr-1: { about: [format/master], approved: [editor], class: notice } }\n";
        assertEquals(
                List.of("warn WF-VE11 the request says 'notice', but what it is about is 'breaking':"
                        + " 'format/master/rate' -> say 'class: breaking', or leave it out"),
                told("2.0.0", RATE + request));
        assertEquals(List.of(), told("2.0.0", RATE + request.replace("notice", "breaking")));
    }

    @Test
    void whatIsMoreThanSpellingIsNotCalledSo() {
        String request = "changes: { cr-1: { about: [format/master], approved: [editor], spelling-only: yes } }\n";
        assertEquals(
                List.of("warn WF-VE11 the request says that only spelling changed, but a value, a figure, a must or a"
                        + " name did: 'format/master/rate' -> take 'spelling-only' out, or name under 'about' only"
                        + " what is spelt otherwise"),
                told("2.0.0", RATE + request));
    }

    @Test
    void aDraftIsWarned() {
        assertEquals(
                List.of("warn", "warn"),
                told("1.5.0", RATE + "status: draft\n").stream()
                        .map(told -> told.substring(0, told.indexOf(' ')))
                        .toList());
    }

    @Test
    void aSpellingMendedNeedsNoMoreThanAPatch() {
        assertEquals(List.of(), told("1.4.1", BEFORE));
    }
}
