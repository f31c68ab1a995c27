package io.github.workprint.history;

/**
 * A file among the records of a workflow, as it is written.
 *
 * @param file how the user would name it
 * @param id its name without extension, by which pages and findings tell it from others
 */
public record RecordText(String workflow, String file, String id, String text) {}
