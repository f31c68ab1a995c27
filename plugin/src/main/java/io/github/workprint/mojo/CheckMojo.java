package io.github.workprint.mojo;

import io.github.workprint.check.Baseline;
import io.github.workprint.check.Checked;
import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.LockedFindings;
import io.github.workprint.check.report.ReportFiles;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import io.github.workprint.history.GitState;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks every version of every workflow, lists the findings, and fails if there are errors. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SharingMojo {
    /** The day for which the latest versions are checked, such as 2026-06-15. If not given, the date of each version. */
    @Parameter(property = "workprint.asOf")
    private @Nullable String asOf;

    /** The least severity that fails the build: error, warn or info; never for none. */
    @Parameter(property = "workprint.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * {@code write} accepts all present findings by listing them in workprint.baseline beside the workflows. Use it when you take over an
     * old workflow.
     */
    @Parameter(property = "workprint.baseline")
    private @Nullable String baseline;

    /** The folder that the reports are written to: findings.json, findings.sarif, findings.junit.xml and standing.md. */
    @Parameter(property = "workprint.reports", defaultValue = "target/workprint-reports")
    private String reports = "target/workprint-reports";

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<Severity> limit = ParameterWords.limit(failOn);
        try {
            Optional<LocalDate> day = ParameterWords.day(asOf);
            CheckedProject project = Build.check(folder(), day, keeping(), getLog()::warn);
            Checked own = day.isEmpty()
                    ? project.checked()
                    : Build.check(folder(), Optional.empty(), keeping(), getLog()::warn)
                            .checked();
            LockedFindings locked =
                    LockedFindings.of(project.checked(), own, project.sources().lock()::holds);
            Baseline adopted = Baseline.in(source(), "write".equals(baseline), project.checked());
            List<ComplianceReport> standings = ComplianceReport.all(project.checked());
            Findings findings = project.faults().and(locked.without(adopted.open(project.checked())));
            CheckTelling telling = new CheckTelling(getLog());
            Console console = console();
            console.print(findings);
            console.printKnown(locked.unattended(project.checked()));
            telling.locked(locked);
            telling.baseline(adopted, project.checked());
            telling.standings(standings);
            write(ReportFiles.of(findings, standings, project.checked().catalogue(), fromRoot()));
            telling.result(findings, project.checked(), limit);
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot read " + source(), disk);
        }
    }

    /** From the root of the repository to here, as in {@code post/}, for those who place findings from there. */
    private String fromRoot() throws IOException {
        Path here = base().toRealPath();
        String way = GitState.workTree(here)
                .map(root -> root.relativize(here).toString().replace('\\', '/'))
                .orElse("");
        return way.isEmpty() ? "" : way + "/";
    }

    private void write(Map<String, String> texts) throws IOException, MojoFailureException {
        Path folder = place("workprint.reports", reports);
        Map<Path, String> files = new HashMap<>();
        texts.forEach((name, text) -> files.put(folder.resolve(name), text));
        List<Finding> inTheWay = new ArrayList<>();
        if (!namedFiles(inTheWay::add).write("workprint.reports", files)) {
            console().print(Findings.of(inTheWay));
            throw new MojoFailureException(
                    "the reports were not written: " + Findings.of(inTheWay).summary());
        }
    }
}
