package io.github.workprint.render.figure;

import io.github.workprint.render.figure.Layered.Arrow;
import io.github.workprint.render.figure.Layered.Node;
import io.github.workprint.render.figure.Layered.Placement;
import io.github.workprint.render.figure.Layered.Point;
import io.github.workprint.render.figure.Layered.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the boxes and arrows of one diagram, has them placed, and draws each where it came to stand. */
final class Canvas {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Way> ways = new ArrayList<>();

    /** What is drawn at a place that is not known yet. */
    interface Figure {
        double width();

        double height();

        /** The size of the gate at its lower edge; 0 for none. */
        default double gate() {
            return 0;
        }

        DrawnShape at(double x, double y);
    }

    /** An arrow and what is written on it. */
    record Way(String style, String from, String to, Optional<Figure> label) {}

    void add(String id, Figure figure) {
        figures.putIfAbsent(id, figure);
    }

    boolean has(String id) {
        return figures.containsKey(id);
    }

    void connect(Way way) {
        ways.add(way);
    }

    Drawing draw(String name, String title, String about) {
        Placement placement = Layered.place(
                figures.entrySet().stream()
                        .map(figure -> new Node(
                                figure.getKey(),
                                figure.getValue().width(),
                                figure.getValue().height(),
                                figure.getValue().gate()))
                        .toList(),
                ways.stream()
                        .map(way -> new Arrow(
                                way.from(),
                                way.to(),
                                way.label().map(Figure::width).orElse(0.0),
                                way.label().map(Figure::height).orElse(0.0)))
                        .toList());
        return new Drawing(name, title, about, placement.width(), placement.height(), shapes(placement));
    }

    /** Lines first, so that words and boxes lie over them. */
    private List<DrawnShape> shapes(Placement placement) {
        List<DrawnShape> lines = new ArrayList<>();
        List<DrawnShape> labels = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            Route route = placement.routes().get(i);
            lines.add(Arrows.line(way.style(), route.points()));
            lines.add(Arrows.head(way.style(), route.points()));
            way.label()
                    .flatMap(label -> route.label().map(corner -> label.at(corner.x(), corner.y())))
                    .ifPresent(labels::add);
        }
        List<DrawnShape> shapes = new ArrayList<>(lines);
        shapes.addAll(labels);
        figures.forEach((id, figure) -> shapes.add(at(figure, placement.node(id))));
        return shapes;
    }

    private static DrawnShape at(Figure figure, Point corner) {
        return figure.at(corner.x(), corner.y());
    }
}
