package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A house may change rules, a workflow may accept findings; neither without an end or a trace. */
final class HouseAndLeaveTest {
    private static final String OPEN_VERSION = "stages:\n  grade: { tools: [{ name: DaVinci Resolve }] }\n";

    private static List<String> told(Findings findings) {
        return findings.all().stream()
                .map(finding -> finding.severity().word() + " " + finding.rule())
                .toList();
    }

    @Test
    void aHouseRaisesLowersAndSwitchesOffRules() {
        assertEquals(List.of("warn WF-GR06"), told(Cases.check("", OPEN_VERSION, "")));
        assertEquals(List.of("error WF-GR06"), told(Cases.check("", OPEN_VERSION, "severities: { error: [WF-GR06] }")));
        assertEquals(List.of("info WF-GR06"), told(Cases.check("", OPEN_VERSION, "severities: { info: [WF-GR06] }")));
        assertEquals(List.of(), told(Cases.check("", OPEN_VERSION, "severities: { off: [WF-GR06] }")));
    }

    @Test
    void whatProtectsOriginalsCannotBeLowered() {
        String wipe = "stages:\n  wipe-cards: { needs: [], after: [offload] }\n";
        List<String> told = told(Cases.check("", wipe, "severities: { off: [WF-BK01, WF-ID02] }"));
        assertEquals(List.of("error WF-BK01", "error WF-PO02", "error WF-PO02"), told);
    }

    @Test
    void aSlipInThePolicyIsFoundAtItsPlace() {
        Findings findings = Cases.check("", "", "severities:\n  warn: [WF-GR60]\nsections: [risk]\n");
        Finding slip = findings.all().stream()
                .filter(finding -> finding.place().file().equals("policy.yaml"))
                .findFirst()
                .orElseThrow();
        assertEquals("WF-PO01", slip.rule());
    }

    @Test
    void aHouseSetsThresholdsControlsAndSections() {
        assertEquals(
                List.of("warn WF-SC03"),
                told(Cases.check(
                        "", "schedule:\n  milestones:\n    lock: { buffer: ~ }\n", "thresholds: { buffer: 4 wd }")));
        assertTrue(
                told(Cases.check("", "", "classes: { pre-release: [air-gap] }")).contains("error WF-SE01"));
        assertEquals(List.of("warn WF-PO03"), told(Cases.check("", "", "sections: [risks, readings]")));
    }

    @Test
    void aFindingStandsUntilTheLastDayOfItsLeave() {
        String leave = OPEN_VERSION
                + "accept:\n"
                + "  open-tool: { rule: WF-GR06, about: stage/grade, why: Chosen in March., by: supervisor, until: %s"
                + " }\n";
        assertEquals(List.of(), told(Cases.check("", leave.formatted("2026-02-16"), "")));
        Findings after = Cases.check("", leave.formatted("2026-02-15"), "");
        assertEquals(List.of("error WF-GR06"), told(after));
        assertTrue(after.all().get(0).message().contains("until 2026-02-15"));
        assertEquals(Severity.ERROR, after.all().get(0).severity());
    }

    @Test
    void aLeaveForNothingIsTold() {
        String other = OPEN_VERSION
                + "accept:\n"
                + "  open-tool: { rule: WF-GR06, about: stage/mix, why: Chosen in March., by: supervisor, until:"
                + " 2026-03-01 }\n";
        assertEquals(List.of("warn WF-GR06", "warn WF-AC01"), told(Cases.check("", other, "")));
    }

    @Test
    void aStructuralFaultCannotBeLetStand() {
        String text = "stages:\n"
                + "  mix: { owner: ~ }\n"
                + "accept:\n"
                + "  nobody: { rule: WF-RO04, why: Later., by: supervisor, until: 2026-03-01 }\n";
        assertTrue(told(Cases.check("", text, "")).containsAll(List.of("error WF-RO04", "warn WF-AC01")));
    }
}
