package io.github.workprint.check.report;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.finding.Finding;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How versions stand against the standard, as a page in Markdown for those who answer for them. */
public final class StandingMarkdown {
    private StandingMarkdown() {}

    /**
     * A table for each version, the latest first, and what is new and resolved since the one before.
     *
     * @param standings each workflow's oldest first
     */
    public static String of(List<ComplianceReport> standings) {
        StringBuilder page = new StringBuilder("# How the workflows stand\n");
        for (int i = standings.size() - 1; i >= 0; i--) {
            version(standings.get(i), page);
        }
        return page.toString();
    }

    private static void version(ComplianceReport standing, StringBuilder page) {
        page.append("\n## ")
                .append(standing.version().workflow())
                .append(' ')
                .append(standing.version().slate().version())
                .append("\n\n| criterion | | stands |\n| --- | --- | --- |\n");
        standing.rows().forEach(row -> page.append("| ")
                .append(row.criterion())
                .append(" | ")
                .append(row.criterion().title())
                .append(" | ")
                .append(stands(row))
                .append(" |\n"));
        standing.before().ifPresent(before -> {
            list("New since " + before.slate().version(), standing.fresh(), page);
            list("Resolved since " + before.slate().version(), standing.resolved(), page);
        });
    }

    private static String stands(ComplianceReport.Row row) {
        return switch (row.state()) {
            case MET -> "met";
            case NOT_ADDRESSED ->
                "not addressed: no " + String.join(", no ", row.criterion().sections());
            case FINDINGS -> "met with findings: " + rules(row.findings());
        };
    }

    private static String rules(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(rule -> rule.getKey() + (rule.getValue() > 1 ? " × " + rule.getValue() : ""))
                .collect(Collectors.joining(", "));
    }

    private static void list(String title, List<Finding> findings, StringBuilder page) {
        if (!findings.isEmpty()) {
            page.append("\n").append(title).append(":\n\n");
            findings.forEach(finding -> page.append("* ")
                    .append(finding.severity().word())
                    .append(' ')
                    .append(finding.rule())
                    .append(": ")
                    .append(finding.message())
                    .append('\n'));
        }
    }
}
