package io.github.workprint.site;

import io.github.workprint.finding.Findings;
import io.github.workprint.publish.SiteRecord.Part;
import java.util.List;
import java.util.Map;

/**
 * What was printed into the staging directory.
 *
 * @param findings what was found on the way; with errors among them it must not be published
 * @param parts what the next build may take over, by the digest of what it is made from
 */
record PrintedSite(Findings findings, List<PrintedVersion> lines, Map<String, Part> parts) {
    PrintedSite {
        lines = List.copyOf(lines);
        parts = Map.copyOf(parts);
    }
}
