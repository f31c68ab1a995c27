package io.github.workprint.render.figure;

/**
 * What a figure over time has room for.
 *
 * @param width in pixels
 * @param rows how many rows may stand below each other before a new drawing begins
 */
public record Sheet(double width, int rows) {
    /** A page on a screen: one drawing, as long as it needs to be, as wide as what a window of 1280 pixels leaves beside the column. */
    public static final Sheet SCREEN = new Sheet(900, Integer.MAX_VALUE);

    /** A page of paper. */
    public static final Sheet PAPER = new Sheet(640, 31);
}
