package io.github.workprint.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a drawing can be cut into pages: between its boxes and words, so that only lines run on. */
final class Cuts {
    /** From a box to the words in it, and a little air. */
    private static final double AROUND = 16;

    /** A stretch that is not cut. */
    record Span(double from, double to) {}

    private Cuts() {}

    /** What boxes and words take of the height. */
    static List<Span> down(List<DrawnShape> shapes) {
        return flat(shapes)
                .flatMap(shape -> shape instanceof DrawnShape.Box box
                        ? Stream.of(new Span(box.y(), box.y() + box.height()))
                        : shape instanceof DrawnShape.Text text
                                ? Stream.of(new Span(text.y() - text.size() - AROUND, text.y() + AROUND))
                                : Stream.empty())
                .toList();
    }

    /** What boxes and words take of the width. */
    static List<Span> across(List<DrawnShape> shapes) {
        return flat(shapes)
                .flatMap(shape -> shape instanceof DrawnShape.Box box
                        ? Stream.of(new Span(box.x(), box.x() + box.width()))
                        : shape instanceof DrawnShape.Text text
                                ? Stream.of(new Span(text.x() - AROUND, text.x() + text.width() + AROUND))
                                : Stream.empty())
                .toList();
    }

    private static Stream<DrawnShape> flat(List<DrawnShape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape instanceof DrawnShape.Link link
                        ? flat(link.shapes())
                        : shape instanceof DrawnShape.Group group ? flat(group.shapes()) : Stream.of(shape));
    }

    /**
     * The edges of the pages, from 0 to the whole length, on whole pixels, which is all that the engine reads: each page as long as it can be
     * without a cut through a stretch. Where one is longer than a page, the page ends in it.
     */
    static List<Double> of(double length, double room, List<Span> whole) {
        List<Double> edges = new ArrayList<>(List.of(0.0));
        double edge = 0;
        while (length - edge > room) {
            double start = edge;
            double last = Math.floor(edge + room);
            double next = Stream.concat(Stream.of(last), whole.stream().map(span -> Math.floor(span.from())))
                    .filter(cut -> cut > start && cut <= last)
                    .filter(cut -> whole.stream().noneMatch(span -> span.from() < cut && cut < span.to()))
                    .max(Double::compare)
                    .orElse(last);
            edges.add(next);
            edge = next;
        }
        edges.add(length);
        return edges;
    }
}
