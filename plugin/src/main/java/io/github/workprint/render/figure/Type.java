package io.github.workprint.render.figure;

/** The sizes of type in figures, in pixels; {@code figures.css} and {@code print-chart.css} set the same. */
enum Type {
    /** What a shape is called. */
    TITLE(13, 17, true),
    /** What is said beside it. */
    NOTE(11.5, 15, false),
    /** The word for what changed, in letters of a wider setting. */
    MARK(11, 13, true);

    /** The smallest type that is read on paper, in points. */
    static final double LEAST_POINTS = 6.5;

    /** How much smaller than drawn a figure may be printed: a pixel is three quarters of a point. */
    static final double LEAST_SCALE = LEAST_POINTS / (MARK.size * 0.75);

    final double size;
    final double leading;
    final boolean bold;

    Type(double size, double leading, boolean bold) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
    }

    /** The style class: {@code t-title}. */
    String style() {
        return "t-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
