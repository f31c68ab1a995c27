package io.github.workprint.check.report;

import io.github.workprint.archive.XmlText;
import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.ComplianceReport.State;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Legible;
import io.github.workprint.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All versions with how they stand and what was found in them, as a page in XDoc, which {@code mvn site} makes a page of the project's own
 * site of.
 */
public final class ProjectReport {
    private static final List<String> HEADS =
            List.of("Version", "Status", "Date", "Errors", "Warnings", "Hints", "Criteria met", "Pages");

    private final XmlText xml = new XmlText();
    private final Function<ComplianceReport, Map<String, String>> pages;

    private ProjectReport(Function<ComplianceReport, Map<String, String>> pages) {
        this.pages = pages;
    }

    /**
     * @param standings each workflow's oldest first
     * @param pages of a version: addresses by what they are called; none where nobody said where the site is
     */
    public static String of(List<ComplianceReport> standings, Function<ComplianceReport, Map<String, String>> pages) {
        ProjectReport report = new ProjectReport(pages);
        report.write(standings);
        return report.xml.toString();
    }

    private void write(List<ComplianceReport> standings) {
        xml.open("document", "xmlns", "http://maven.apache.org/XDOC/2.0");
        xml.open("properties");
        xml.element("title", "Workprint");
        xml.close("properties");
        xml.open("body");
        standings.stream().map(one -> one.version().workflow()).distinct().forEach(workflow -> {
            List<ComplianceReport> versions = standings.stream()
                    .filter(one -> one.version().workflow().equals(workflow))
                    .toList();
            xml.open("section", "name", workflow);
            table(versions);
            versions.stream().filter(one -> one.version().current()).forEach(this::findings);
            xml.close("section");
        });
        xml.close("body");
        xml.close("document");
    }

    private void table(List<ComplianceReport> versions) {
        xml.open("table");
        xml.open("tr");
        HEADS.forEach(head -> xml.element("th", head));
        xml.close("tr");
        for (int i = versions.size() - 1; i >= 0; i--) {
            row(versions.get(i));
        }
        xml.close("table");
    }

    private void row(ComplianceReport one) {
        Findings findings = one.version().findings();
        xml.open("tr");
        xml.element("td", one.version().slate().version().toString());
        xml.element("td", one.version().slate().status());
        xml.element("td", one.version().slate().asOf().toString());
        for (Severity severity : List.of(Severity.ERROR, Severity.WARN, Severity.INFO)) {
            xml.element("td", String.valueOf(count(findings, severity)));
        }
        long met = one.rows().stream().filter(row -> row.state() == State.MET).count();
        xml.element("td", met + " of " + one.rows().size());
        xml.open("td");
        pages.apply(one).forEach((words, address) -> {
            xml.element("a", words, "href", address);
            xml.element("span", " ");
        });
        xml.close("td");
        xml.close("tr");
    }

    private static long count(Findings findings, Severity severity) {
        return findings.all().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What its authors should look at. */
    private void findings(ComplianceReport one) {
        List<Finding> told = one.version().findings().all().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        xml.open("subsection", "name", one.version().slate().version().toString());
        xml.open("ul");
        told.forEach(finding -> xml.element(
                "li",
                finding.severity().word() + " " + finding.rule() + ": " + Legible.text(finding.message()) + " ("
                        + finding.place() + ")"));
        xml.close("ul");
        xml.close("subsection");
    }
}
