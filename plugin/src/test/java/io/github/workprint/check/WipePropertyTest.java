package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of random workflows, the rule on wipes says what comes out when each is played through in every order that it allows. */
final class WipePropertyTest {
    private static final int WORKFLOWS = Integer.getInteger("tests.wipes", 400);
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final FormatLibrary LIBRARY = FormatLibrary.load();

    @Test
    void theRuleSaysWhatPlayingEveryOrderShows() {
        int unsafe = 0;
        int safe = 0;
        for (long seed = 1; seed <= WORKFLOWS; seed++) {
            RandomWipes flow = RandomWipes.of(seed, 3 + (int) (seed % 4));
            Set<String> expected = EveryOrder.unsafe(flow).orElse(null);
            if (expected == null) {
                continue;
            }
            String text = flow.text();
            long at = seed;
            assertEquals(expected, told(text), () -> "seed " + at + "\n" + text);
            unsafe += expected.size();
            safe += (int) flow.steps().stream().filter(RandomWipes.Step::wipes).count() - expected.size();
        }
        assertTrue(unsafe > WORKFLOWS / 10 && safe > WORKFLOWS / 10, unsafe + " unsafe wipes, " + safe + " safe ones");
    }

    private static Set<String> told(String text) {
        VersionText version = new VersionText("film", "film/1.0.0.yaml", text);
        Histories histories =
                Histories.read(new VersionTexts(List.of(version), Findings.NONE), new SpecReader(VOCABULARY));
        assertEquals(List.of(), histories.findings().all(), text);
        return new Checker(VOCABULARY, LIBRARY)
                .check(histories).findings().all().stream()
                        .filter(finding -> finding.rule().equals("WF-BK01"))
                        .map(finding -> finding.path().split("/", -1)[1])
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
