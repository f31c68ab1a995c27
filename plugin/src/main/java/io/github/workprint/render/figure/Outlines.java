package io.github.workprint.render.figure;

import io.github.workprint.render.figure.Layered.Point;

/** Outlines that are no rectangles, as path data. */
final class Outlines {
    private static final double POINT = 10;
    private static final double SMALL_POINT = 4;

    private Outlines() {}

    static String pill(double x, double y, double width, double height) {
        double radius = Math.min(height / 2, 2 * POINT);
        return "M" + at(x + radius, y) + "H" + DrawnShape.text(x + width - radius) + arc(radius, x + width, y + radius)
                + "V"
                + DrawnShape.text(y + height - radius) + arc(radius, x + width - radius, y + height) + "H"
                + DrawnShape.text(x + radius) + arc(radius, x, y + height - radius) + "V" + DrawnShape.text(y + radius)
                + arc(radius, x + radius, y) + "Z";
    }

    private static String arc(double radius, double x, double y) {
        return "A" + DrawnShape.text(radius) + " " + DrawnShape.text(radius) + " 0 0 1 " + at(x, y);
    }

    static String hexagon(double x, double y, double width, double height) {
        double middle = y + height / 2;
        double point = width > 4 * POINT ? POINT : SMALL_POINT;
        return "M" + at(x + point, y) + "L" + at(x + width - point, y) + "L" + at(x + width, middle) + "L"
                + at(x + width - point, y + height) + "L" + at(x + point, y + height) + "L" + at(x, middle) + "Z";
    }

    /** A square on its corner around a point. */
    static String diamond(double x, double y, double radius) {
        return "M" + at(x, y - radius) + "L" + at(x + radius, y) + "L" + at(x, y + radius) + "L" + at(x - radius, y)
                + "Z";
    }

    /** A triangle that points upwards. */
    static String triangle(double x, double y, double radius) {
        return "M" + at(x, y - radius) + "L" + at(x + radius, y + radius) + "L" + at(x - radius, y + radius) + "Z";
    }

    private static String at(double x, double y) {
        return Arrows.at(new Point(x, y));
    }
}
