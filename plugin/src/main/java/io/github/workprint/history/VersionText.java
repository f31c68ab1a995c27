package io.github.workprint.history;

/**
 * The text of one version of one workflow, as found.
 *
 * @param workflow folder or file name without extension; names the workflow in addresses and output
 * @param file as the user would name it, relative to the base directory, with forward slashes
 * @param neighbours where it finds what it includes
 */
public record VersionText(String workflow, String file, String text, Neighbours neighbours) {
    /** A text that includes nothing. */
    public VersionText(String workflow, String file, String text) {
        this(workflow, file, text, Neighbours.NONE);
    }
}
