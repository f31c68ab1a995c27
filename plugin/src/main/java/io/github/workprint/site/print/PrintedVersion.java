package io.github.workprint.site.print;

/**
 * What was made of one version of a workflow.
 *
 * @param pages HTML pages, all audiences
 * @param newPages those of them whose bytes are not those of the last site
 * @param pdfs PDFs, all audiences
 * @param newPdfs those of them whose bytes are not those of the last site
 * @param millis time spent on its documents, summed over the threads
 */
public record PrintedVersion(
        String workflow, String version, int audiences, int pages, int newPages, int pdfs, int newPdfs, long millis) {}
