package io.github.workprint.mojo;

import io.github.workprint.check.Baseline;
import io.github.workprint.check.Checked;
import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.report.FindingsJson;
import io.github.workprint.check.report.JunitXml;
import io.github.workprint.check.report.Sarif;
import io.github.workprint.check.report.StandingMarkdown;
import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.site.LoadedProject;
import io.github.workprint.spec.value.DateSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads every version of every workflow, says what is wrong with them, and fails where that is an error. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SpecMojo {
    private static final String NEVER = "never";

    /** The day on which the latest versions are looked at, such as 2026-06-15; their own dates if it is not given. */
    @Parameter(property = "workprint.asOf")
    private @Nullable String asOf;

    /** What fails the build: error, warn, info or never. */
    @Parameter(property = "workprint.failOn", defaultValue = "error")
    private String failOn = "error";

    /** {@code write} accepts all that is found now, in workprint.baseline beside the workflows; to adopt an old one. */
    @Parameter(property = "workprint.baseline")
    private @Nullable String baseline;

    /** Where the reports are written: findings.json, findings.sarif, findings.junit.xml and standing.md. */
    @Parameter(property = "workprint.reports", defaultValue = "target/workprint-reports")
    private String reports = "target/workprint-reports";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        Optional<Severity> limit = limit();
        try (Prose prose = new Prose(ProseStyle.plain())) {
            LoadedProject reading = LoadedProject.of(base(), source(), tags(), prose, day());
            Baseline adopted = adopted(reading.checked());
            List<ComplianceReport> standings = ComplianceReport.all(reading.checked());
            Findings findings = reading.faults().and(adopted.open(reading.checked()));
            new Console(base(), getLog()).print(findings);
            tell(adopted, reading.checked());
            tell(standings);
            write(reading.checked().catalogue(), standings, findings);
            long bad = limit.map(least -> findings.all().stream()
                            .filter(finding -> finding.severity().compareTo(least) <= 0)
                            .count())
                    .orElse(0L);
            if (bad > 0) {
                throw new MojoFailureException("the workflows have faults: " + findings.summary());
            }
            getLog().info((findings.hasErrors() ? "faults were let pass: " : "the workflows are sound: ")
                    + findings.summary());
        } catch (IOException disk) {
            throw new MojoExecutionException("cannot read " + source() + ": " + disk.getMessage(), disk);
        }
    }

    /** What is accepted: as committed, or, where the user asks for it, all that is found now. */
    private Baseline adopted(Checked checked) throws IOException {
        Path file = source().resolve(Baseline.NAME);
        if ("write".equals(baseline)) {
            Files.writeString(file, Baseline.of(checked).text());
        }
        return Files.exists(file) ? Baseline.read(Files.readString(file)) : new Baseline(Set.of());
    }

    private void tell(Baseline adopted, Checked checked) {
        Findings stands = adopted.stands(checked);
        if (!stands.all().isEmpty()) {
            getLog().info("accepted by " + Baseline.NAME + ": " + stands.summary());
        }
        adopted.idle(checked)
                .forEach(line -> getLog().warn(Baseline.NAME + ": '" + line + "' is no longer found; take it out"));
    }

    /** What came and what went since the version before, of the versions that people work to or will. */
    private void tell(List<ComplianceReport> standings) {
        for (ComplianceReport standing : standings) {
            int fresh = standing.fresh().size();
            int resolved = standing.resolved().size();
            if (standing.version().current() && fresh + resolved > 0) {
                getLog().info(standing.name() + ": " + fresh + " new, " + resolved
                        + " resolved since the version before");
            }
        }
    }

    private void write(Catalogue catalogue, List<ComplianceReport> standings, Findings findings) throws IOException {
        Path folder = Files.createDirectories(base().resolve(reports));
        Files.writeString(folder.resolve("findings.json"), FindingsJson.of(findings, catalogue));
        Files.writeString(folder.resolve("findings.sarif"), Sarif.of(findings, catalogue));
        Files.writeString(folder.resolve("findings.junit.xml"), JunitXml.of(findings, catalogue));
        Files.writeString(folder.resolve("standing.md"), StandingMarkdown.of(standings));
    }

    private Optional<LocalDate> day() throws MojoFailureException {
        if (asOf == null || asOf.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DateSpan.day(asOf.strip());
        if (day.isEmpty()) {
            throw new MojoFailureException("workprint.asOf: '" + asOf + "' is no day; write it as in 2026-06-15");
        }
        return day;
    }

    /** What fails the build and all that is worse; empty where nothing does. */
    private Optional<Severity> limit() throws MojoFailureException {
        List<String> words =
                Arrays.stream(Severity.values()).map(Severity::word).toList();
        if (failOn.equals(NEVER)) {
            return Optional.empty();
        }
        if (!words.contains(failOn)) {
            throw new MojoFailureException(
                    "workprint.failOn: '" + failOn + "' is none of " + String.join(", ", words) + ", " + NEVER);
        }
        return Optional.of(Severity.values()[words.indexOf(failOn)]);
    }
}
