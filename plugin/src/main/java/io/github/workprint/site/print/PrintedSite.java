package io.github.workprint.site.print;

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
public record PrintedSite(Findings findings, List<PrintedVersion> lines, Map<String, Part> parts) {
    public PrintedSite {
        lines = List.copyOf(lines);
        parts = Map.copyOf(parts);
    }
}
