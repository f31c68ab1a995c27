package io.github.workprint.spec.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How an amount changes over time: it holds from each point to the next. Written {@code 2026-03-02 2.58 TB; 2026-03-03 5.16 TB}.
 *
 * @param points by day, in order
 */
public record Series(List<Point> points) {
    private static final String BETWEEN = "; ";

    /** @param amount from the beginning of the day on */
    public record Point(LocalDate day, Quantity amount) {}

    public Series {
        points = List.copyOf(points);
    }

    /** Reads what {@link #toString} writes. */
    public static Series of(String text) {
        List<Point> points = new ArrayList<>();
        for (String point : text.isEmpty() ? new String[0] : text.split(BETWEEN, -1)) {
            String[] words = point.split(" ", 3);
            points.add(new Point(LocalDate.parse(words[0]), new Quantity(new BigDecimal(words[1]), words[2])));
        }
        return new Series(points);
    }

    @Override
    public String toString() {
        return points.stream().map(point -> point.day() + " " + point.amount()).collect(Collectors.joining(BETWEEN));
    }
}
