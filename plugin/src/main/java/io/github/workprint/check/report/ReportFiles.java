package io.github.workprint.check.report;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what a check found in the forms that other tools and people read. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * @param folder is made where there is none
     * @param standings each workflow's oldest first
     * @throws IOException where the disk fails
     */
    public static void write(Path folder, Findings findings, List<ComplianceReport> standings, Catalogue catalogue)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("findings.json"), FindingsJson.of(findings, catalogue));
        Files.writeString(folder.resolve("findings.sarif"), Sarif.of(findings, catalogue));
        Files.writeString(folder.resolve("findings.junit.xml"), JunitXml.of(findings, catalogue));
        Files.writeString(folder.resolve("standing.md"), StandingMarkdown.of(standings));
    }
}
