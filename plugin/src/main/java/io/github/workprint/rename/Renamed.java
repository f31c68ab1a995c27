package io.github.workprint.rename;

/**
 * A version's text after a rename, not yet written.
 *
 * @param file relative to the base directory, with forward slashes
 * @param edits how many places of the text are edited
 */
public record Renamed(String file, String text, int edits) {}
