package io.github.workprint.render.figure;

import java.time.LocalDate;
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
