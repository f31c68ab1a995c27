package io.github.workprint.look;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How well one colour can be told from another, as WCAG 2.2 reckons it. */
final class Contrast {
    /** What text needs at level AA. */
    static final double TEXT = 4.5;

    /** What a shape needs that has to be seen, at level AA. */
    static final double SHAPE = 3;

    private static final int WHITE = 0xffffff;

    private static final double FLARE = 0.05;

    private Contrast() {}

    /**
     * From 1, the same, to 21, black on white.
     *
     * @param one such as {@code #dfa935}
     */
    static double between(String one, String other) {
        return between(
                luminance(Integer.parseInt(one.substring(1), 16)), luminance(Integer.parseInt(other.substring(1), 16)));
    }

    /** @param rgb a pixel; its transparency does not count */
    static double onWhite(int rgb) {
        return between(luminance(rgb), luminance(WHITE));
    }

    /** Says that a logo is hard to see. */
    static Logo.Fault pale(double contrast) {
        return new Logo.Fault(
                "the logo can hardly be seen on white paper: "
                        + BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN) + ":1 where it is darkest",
                "take the house's mark for a light ground; a shape needs 3:1 (WCAG 2.2, 1.4.11)");
    }

    private static double between(double first, double second) {
        return (Math.max(first, second) + FLARE) / (Math.min(first, second) + FLARE);
    }

    /** The weights and the curve are those of sRGB. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
