package io.github.workprint.mojo;

import io.github.workprint.check.Baseline;
import io.github.workprint.check.Checked;
import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.LockedFindings;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells in the log how a check ended, beside its findings. */
record CheckTelling(Log log) {
    void baseline(Baseline adopted, Checked checked) {
        Findings stands = adopted.stands(checked);
        if (!stands.all().isEmpty()) {
            log.info("accepted by " + Baseline.NAME + ": " + stands.summary());
        }
        adopted.idle(checked)
                .forEach(line -> log.warn(Baseline.NAME + ": '" + line + "' is no longer found; take it out"));
    }

    /** What stands in versions that cannot be edited. */
    void locked(LockedFindings locked) {
        locked.versions()
                .forEach(version -> log.info("known in " + version.workflow() + " "
                        + version.slate().version() + ", which is issued and locked: "
                        + version.findings().summary() + "; to be mended in the next version"));
    }

    /** What came and what went since the version before, of the versions that people work to or will. */
    void standings(List<ComplianceReport> standings) {
        for (ComplianceReport standing : standings) {
            int fresh = standing.fresh().size();
            int resolved = standing.resolved().size();
            if (standing.version().current() && fresh + resolved > 0) {
                log.info(standing.name() + ": " + fresh + " new, " + resolved + " resolved since the version before");
            }
        }
    }

    /**
     * @param limit what fails the build, with all that is worse; empty where nothing does
     * @throws MojoFailureException where something was found that does
     */
    void result(Findings findings, Checked checked, Optional<Severity> limit) throws MojoFailureException {
        String read =
                "; read " + checked.versions().size() + (checked.versions().size() == 1 ? " version" : " versions");
        boolean bad = limit.isPresent()
                && findings.all().stream()
                        .anyMatch(finding -> finding.severity().compareTo(limit.get()) <= 0);
        if (bad) {
            throw new MojoFailureException("the workflows have faults: " + findings.summary() + read);
        }
        log.info((findings.hasErrors() ? "faults were let pass: " : "the workflows are sound: ")
                + findings.summary()
                + read);
    }
}
