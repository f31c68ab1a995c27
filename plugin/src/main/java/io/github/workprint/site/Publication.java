package io.github.workprint.site;

import io.github.workprint.check.report.FindingsJson;
import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.publish.Staging;
import io.github.workprint.release.Lock;
import io.github.workprint.site.SiteResult.Locked;
import io.github.workprint.site.SiteResult.Locking;
import io.github.workprint.site.SiteResult.Outcome;
import io.github.workprint.site.print.PrintedSite;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.spec.Histories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The last step: puts a printed site in the place of the last one, and locks the versions that people can read from then on. */
final class Publication {
    private Publication() {}

    /**
     * Publishes; where something is in the way, findings say so, and the last site stays as it is.
     *
     * @param inputs what the build has begun with
     * @throws IOException where the disk fails
     */
    static SiteResult of(
            CheckedProject project, PrintedSite printed, SiteOptions options, BuildInputs inputs, Staging staging)
            throws IOException {
        Findings findings = project.findings().and(printed.findings());
        Catalogue catalogue = project.checked().catalogue();
        staging.write("findings.json", FindingsJson.of(findings, catalogue).getBytes(StandardCharsets.UTF_8));
        List<Finding> inTheWay = new ArrayList<>();
        Optional<List<String>> kept = staging.publish(inTheWay::add);
        if (kept.isEmpty()) {
            return SiteResult.refused(findings.and(Findings.of(inTheWay)));
        }
        ProjectSources sources = project.sources();
        Locking locking = locking(sources.lock(), sources.histories(), options.lock());
        SiteResult result = new SiteResult(
                findings, impacts(findings, catalogue), Outcome.PUBLISHED, printed.lines(), locking, kept.get());
        // A lock that was written holds more versions to their numbers; and what was edited meanwhile was perhaps not
        // read.
        BuildInputs now = BuildInputs.of(options);
        boolean settled = locking.how() != Locked.WRITTEN && inputs.equals(now);
        staging.remember(settled ? inputs.digest() : "", RememberedResult.write(result), printed.parts());
        return result;
    }

    private static Map<String, String> impacts(Findings findings, Catalogue catalogue) {
        Map<String, String> impacts = new TreeMap<>();
        for (Finding finding : findings.all()) {
            catalogue.page(finding.rule()).ifPresent(page -> impacts.put(finding.rule(), page.impact()));
        }
        return impacts;
    }

    private static Locking locking(Lock lock, Histories histories, boolean wanted) throws IOException {
        List<String> versions = lock.missing(histories);
        if (!wanted || versions.isEmpty()) {
            return new Locking(versions, Locked.UNWANTED);
        }
        try {
            lock.add(histories);
            return new Locking(versions, Locked.WRITTEN);
        } catch (AccessDeniedException | ReadOnlyFileSystemException readOnly) {
            return new Locking(versions, Locked.READ_ONLY);
        }
    }
}
