package io.github.workprint.site;

import io.github.workprint.finding.Findings;
import java.util.List;

/**
 * How a build ended.
 *
 * @param published whether the output was replaced; with errors among the findings it never is
 */
public record SiteResult(Findings findings, boolean published, List<Line> lines) {
    /**
     * What was made of one version of a workflow.
     *
     * @param pages HTML pages, all audiences
     * @param pdfs PDFs, all audiences
     * @param millis time spent on its documents, summed over the threads
     */
    public record Line(String workflow, String version, int audiences, int pages, int pdfs, long millis) {}
}
