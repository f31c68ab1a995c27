package io.github.workprint.history;

/**
 * The text of one version of one workflow, as found.
 *
 * @param workflow folder or file name without extension; names the workflow in addresses and output
 * @param file as the user would name it, relative to the base directory, with forward slashes
 */
public record VersionText(String workflow, String file, String text) {}
