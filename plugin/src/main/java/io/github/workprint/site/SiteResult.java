package io.github.workprint.site;

import io.github.workprint.finding.Findings;
import io.github.workprint.site.print.PrintedVersion;
import java.util.List;
import java.util.Map;

/**
 * How a build ended.
 *
 * @param impacts why findings matter, by their rule; of a site that was not published none
 * @param lines what was made of each version; nothing where the site was up to date
 * @param locking what came of the versions that were not in the lock yet
 * @param kept what others had put into the last site, and is in the new one
 */
public record SiteResult(
        Findings findings,
        Map<String, String> impacts,
        Outcome outcome,
        List<PrintedVersion> lines,
        Locking locking,
        List<String> kept) {
    /** What came of the site. */
    public enum Outcome {
        /** Something is in the way, and the findings say what; the last site is as it was. */
        REFUSED,
        PUBLISHED,
        /** Nothing has changed since the last site was made, and no file was touched. */
        UP_TO_DATE
    }

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

    static SiteResult refused(Findings findings) {
        return new SiteResult(findings, Map.of(), Outcome.REFUSED, List.of(), Locking.NONE, List.of());
    }

    /** Whether the output is what these sources say. */
    public boolean published() {
        return outcome != Outcome.REFUSED;
    }
}
