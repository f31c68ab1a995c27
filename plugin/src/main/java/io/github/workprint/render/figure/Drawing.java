package io.github.workprint.render.figure;

import java.util.List;

/**
 * A figure, ready to be printed.
 *
 * @param name its id on the page
 * @param title what it is called
 * @param about what it shows, for those who cannot see it
 */
public record Drawing(String name, String title, String about, double width, double height, List<DrawnShape> shapes) {
    public Drawing {
        width = Math.ceil(width);
        height = Math.ceil(height);
        shapes = List.copyOf(shapes);
    }
}
