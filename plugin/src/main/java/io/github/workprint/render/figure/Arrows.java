package io.github.workprint.render.figure;

import io.github.workprint.render.figure.Layered.Point;
import java.util.List;

/** Lines with bent corners and the heads at their ends; every arrow arrives from above. */
final class Arrows {
    private static final double CORNER = 5;
    private static final double HEAD_WIDTH = 4;
    private static final double HEAD_LENGTH = 8;

    private Arrows() {}

    static DrawnShape line(String style, List<Point> points) {
        StringBuilder data = new StringBuilder("M" + at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            data.append('L').append(at(towards(corner, points.get(i - 1))));
            data.append('Q').append(at(corner)).append(' ').append(at(towards(corner, points.get(i + 1))));
        }
        Point end = points.get(points.size() - 1);
        data.append('L').append(at(new Point(end.x(), end.y() - HEAD_LENGTH / 2)));
        return new DrawnShape.Path("way " + style, data.toString());
    }

    private static Point towards(Point corner, Point other) {
        double x = other.x() - corner.x();
        double y = other.y() - corner.y();
        double length = Math.hypot(x, y);
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(corner.x() + x * part, corner.y() + y * part);
    }

    static DrawnShape head(String style, List<Point> points) {
        Point end = points.get(points.size() - 1);
        return new DrawnShape.Path(
                "head " + style,
                "M" + at(end)
                        + "L" + at(new Point(end.x() - HEAD_WIDTH, end.y() - HEAD_LENGTH))
                        + "L" + at(new Point(end.x() + HEAD_WIDTH, end.y() - HEAD_LENGTH)) + "Z");
    }

    /** A point in path data. */
    static String at(Point point) {
        return DrawnShape.text(point.x()) + " " + DrawnShape.text(point.y());
    }
}
