package io.github.workprint.render.figure;

/**
 * What a figure has room for.
 *
 * @param width of a figure over time, in pixels
 * @param rows how many rows of one may stand below each other before a new drawing begins
 * @param line how high a line is that leads somewhere, in pixels
 */
public record Sheet(double width, int rows, double line) {
    /**
     * A page on a screen: one drawing, as long as it needs to be, as wide as what a window of 1280 pixels leaves beside the column. A line
     * is as high as a finger asks for (WCAG 2.2, 2.5.8).
     */
    public static final Sheet SCREEN = new Sheet(900, Integer.MAX_VALUE, 24);

    /** A page of paper, which no finger presses. */
    public static final Sheet PAPER = new Sheet(640, 31, 15);
}
