package io.github.workprint.render.figure;

import java.util.List;

/** A part of a drawing, with the style class that gives it its look. Lengths are in pixels. */
public sealed interface DrawnShape {
    String style();

    /** The name of its record in lower case, for templates to switch on. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** A rectangle. */
    record Box(String style, double x, double y, double width, double height) implements DrawnShape {
        public Box {
            x = round(x);
            y = round(y);
            width = round(width);
            height = round(height);
        }
    }

    /** @param data path data of SVG */
    record Path(String style, String data) implements DrawnShape {}

    /**
     * A line of text.
     *
     * @param x its left end
     * @param y its baseline
     * @param width how much room it takes
     */
    record Text(String style, double x, double y, double width, double size, String text) implements DrawnShape {
        public Text {
            x = round(x);
            y = round(y);
            width = round(width);
        }
    }

    /**
     * Shapes that lead to an entity.
     *
     * @param address of the entity
     */
    record Link(String style, String address, List<DrawnShape> shapes) implements DrawnShape {
        public Link {
            shapes = List.copyOf(shapes);
        }
    }

    /** Shapes that share a look. */
    record Group(String style, List<DrawnShape> shapes) implements DrawnShape {
        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /** A length as it is written in path data. */
    static String text(double length) {
        double rounded = round(length);
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** Tenths of a pixel: finer would only make pages heavier. */
    static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
