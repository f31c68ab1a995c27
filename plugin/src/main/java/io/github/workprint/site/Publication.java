package io.github.workprint.site;

import io.github.workprint.check.report.FindingsJson;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.publish.Cache;
import io.github.workprint.publish.Staging;
import io.github.workprint.release.Lock;
import io.github.workprint.site.SiteResult.Locked;
import io.github.workprint.site.SiteResult.Locking;
import io.github.workprint.spec.Histories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last step: puts a printed site in the place of the last one, and locks the versions that people can read from then on. */
final class Publication {
    private Publication() {}

    /** @throws IOException where the disk fails */
    static SiteResult of(CheckedProject project, PrintedSite printed, SiteOptions options, Cache cache, Staging staging)
            throws IOException {
        Findings findings = project.findings().and(printed.findings());
        String json = FindingsJson.of(findings, project.checked().catalogue());
        staging.write("findings.json", json.getBytes(StandardCharsets.UTF_8));
        List<Finding> inTheWay = new ArrayList<>();
        Optional<List<String>> kept = staging.publish(inTheWay::add);
        if (kept.isEmpty()) {
            return SiteResult.unpublished(findings.and(Findings.of(inTheWay)));
        }
        cache.forgetTheRest();
        ProjectSources sources = project.sources();
        return new SiteResult(
                findings,
                true,
                printed.lines(),
                locking(sources.lock(), sources.histories(), options.lock()),
                kept.get());
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
