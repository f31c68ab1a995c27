package io.github.workprint.pdf;

/**
 * What is stamped above the header of a page.
 *
 * @param text black on the colour
 * @param colour such as {@code #dfa935}
 */
public record PageLabel(String text, String colour) {}
