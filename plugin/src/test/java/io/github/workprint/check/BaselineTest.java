package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was there when the check began is accepted, and nothing else. */
final class BaselineTest {
    private static final String HEALTH = "health: { hearing: { rule: Breaks are taken., level: ~ } }\n";
    private static final String BUDGET = "budget: { lines: { grading: { amount: 4545 GBP, rate: 1000 GBP/wd } } }\n";

    private static List<String> rules(Findings findings) {
        return findings.all().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .toList();
    }

    @Test
    void whatIsKnownStandsAndWhatIsNewIsTold() {
        Baseline baseline =
                Baseline.read(Baseline.of(Cases.checked("", HEALTH, "")).text());
        Checked later = Cases.checked("", HEALTH + BUDGET, "");
        assertEquals(List.of("WF-CO01"), rules(baseline.open(later)));
        assertEquals(List.of("WF-HS02"), rules(baseline.stands(later)));
        assertEquals(Set.of(), baseline.idle(later));
    }

    @Test
    void whatIsMendedIsToldOnce() {
        Baseline baseline = Baseline.of(Cases.checked("", HEALTH, ""));
        assertEquals(Set.of("film WF-HS02 stage/mix/health"), baseline.idle(Cases.checked("", BUDGET, "")));
    }

    @Test
    void whatHoldsTheDocumentsTogetherIsNeverLetStand() {
        Checked broken = Cases.checked("", "stages: { mix: { owner: ~ } }\n", "");
        assertEquals(List.of("WF-RO04"), rules(Baseline.of(broken).open(broken)));
    }
}
