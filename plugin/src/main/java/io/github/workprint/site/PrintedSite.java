package io.github.workprint.site;

import io.github.workprint.finding.Findings;
import io.github.workprint.site.SiteResult.Line;
import java.util.List;

/**
 * What was printed into the staging directory.
 *
 * @param findings what was found on the way; with errors among them it must not be published
 */
record PrintedSite(Findings findings, List<Line> lines) {}
