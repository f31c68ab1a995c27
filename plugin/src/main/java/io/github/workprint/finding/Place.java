package io.github.workprint.finding;

import java.util.Comparator;

/**
 * Where in a source file something stands.
 *
 * @param file the file as the user would name it, relative to the base directory, with forward slashes
 * @param line from 1; 0 means the file as a whole
 * @param column from 1, in characters; 0 means the line as a whole
 * @param width how many characters of the line it covers, at least 1
 */
public record Place(String file, int line, int column, int width) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as editors and terminals link it. */
    @Override
    public String toString() {
        String name = Legible.text(file);
        return line == 0 ? name : column == 0 ? name + ":" + line : name + ":" + line + ":" + column;
    }
}
