package io.github.workprint.site;

import io.github.workprint.finding.Findings;
import java.util.List;

/**
 * How a build ended.
 *
 * @param published whether the output was replaced; with errors among the findings it never is
 * @param kept what others had put into the last site, and is in the new one
 * @param locking what came of the versions that were not in the lock yet
 */
public record SiteResult(Findings findings, boolean published, List<Line> lines, Locking locking, List<String> kept) {
    /** What came of the versions that were issued and not in the lock yet. */
    public enum Locked {
        /** They are in it now. */
        WRITTEN,
        /** Nothing was to be written. */
        UNWANTED,
        /** The folder cannot be written to. */
        READ_ONLY
    }

    /** @param versions by workflow and number; empty where the lock was complete */
    public record Locking(List<String> versions, Locked how) {
        static final Locking NONE = new Locking(List.of(), Locked.UNWANTED);
    }

    static SiteResult unpublished(Findings findings) {
        return new SiteResult(findings, false, List.of(), Locking.NONE, List.of());
    }

    /**
     * What was made of one version of a workflow.
     *
     * @param pages HTML pages, all audiences
     * @param pdfs PDFs, all audiences
     * @param millis time spent on its documents, summed over the threads
     */
    public record Line(String workflow, String version, int audiences, int pages, int pdfs, long millis) {}
}
