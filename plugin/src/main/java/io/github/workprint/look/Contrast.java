package io.github.workprint.look;

/** How well one colour can be told from another, as WCAG 2.2 reckons it. */
final class Contrast {
    /** What text needs at level AA. */
    static final double TEXT = 4.5;

    private static final double FLARE = 0.05;

    private Contrast() {}

    /**
     * From 1, the same, to 21, black on white.
     *
     * @param one such as {@code #dfa935}
     */
    static double between(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + FLARE) / (Math.min(first, second) + FLARE);
    }

    /** The weights and the curve are those of sRGB. */
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
