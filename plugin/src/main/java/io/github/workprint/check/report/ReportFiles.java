package io.github.workprint.check.report;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.finding.Findings;
import java.util.List;
import java.util.Map;

/** What a check found in the forms that other tools and people read. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * The text of each report, by its name.
     *
     * @param standings each workflow's oldest first
     * @param fromRoot the way from the root of the repository to where places begin, as in {@code post/}; empty where they are one
     */
    public static Map<String, String> of(
            Findings findings, List<ComplianceReport> standings, Catalogue catalogue, String fromRoot) {
        return Map.of(
                "findings.json", FindingsJson.of(findings, catalogue),
                "findings.sarif", Sarif.of(findings, catalogue, fromRoot),
                "findings.junit.xml", JunitXml.of(findings, catalogue),
                "standing.md", StandingMarkdown.of(standings));
    }
}
