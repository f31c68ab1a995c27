package io.github.workprint.render.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure, ready to be printed.
 *
 * @param name its id on the page
 * @param title what it is called
 * @param about what it shows, for those who cannot see it
 * @param days where its days stand; none where it has no scale of days
 */
public record Drawing(
        String name,
        String title,
        String about,
        double width,
        double height,
        List<DrawnShape> shapes,
        Optional<Days> days) {
    /**
     * Days from left to right, behind a column of names.
     *
     * @param first the day that begins at {@code left}
     * @param left where the column of names ends, in pixels
     * @param each how wide a day is, in pixels
     */
    public record Days(LocalDate first, double left, double each) {
        public Days {
            left = DrawnShape.round(left);
            each = Math.round(each * 10_000) / 10_000.0;
        }
    }

    /**
     * What one page has of a figure that is printed.
     *
     * @param left where it begins, in pixels of the drawing
     * @param top where it begins, in pixels of the drawing
     * @param width in pixels of the drawing
     * @param height in pixels of the drawing
     * @param scale of paper to drawing
     */
    public record Part(double left, double top, double width, double height, double scale) {
        /** Whether a place of the drawing is on this page. */
        public boolean has(double x, double y) {
            return x >= left && x < left + width && y >= top && y < top + height;
        }
    }

    /**
     * How it is printed: whole and no larger than it is drawn, or smaller; where its type would become too small to be read, as several
     * parts, cut where nothing but lines crosses.
     *
     * @param roomWidth of a page, in pixels
     * @param roomHeight of a page, in pixels
     */
    public List<Part> parts(double roomWidth, double roomHeight) {
        double whole = Math.min(1, Math.min(roomWidth / width, roomHeight / height));
        if (whole >= Type.LEAST_SCALE) {
            return List.of(new Part(0, 0, width, height, whole));
        }
        double scale = Math.max(Type.LEAST_SCALE, Math.min(1, roomWidth / width));
        List<Double> columns = Cuts.of(width, roomWidth / scale, Cuts.across(shapes));
        List<Double> rows = Cuts.of(height, roomHeight / scale, Cuts.down(shapes));
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            for (int column = 0; column + 1 < columns.size(); column++) {
                double left = columns.get(column);
                double top = rows.get(row);
                parts.add(new Part(left, top, columns.get(column + 1) - left, rows.get(row + 1) - top, scale));
            }
        }
        return List.copyOf(parts);
    }

    public Drawing {
        width = Math.ceil(width);
        height = Math.ceil(height);
        shapes = List.copyOf(shapes);
    }

    /** A figure without a scale of days. */
    Drawing(String name, String title, String about, double width, double height, List<DrawnShape> shapes) {
        this(name, title, about, width, height, shapes, Optional.empty());
    }
}
