package io.github.workprint.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of text in an outline.
 *
 * @param style of the whole
 * @param outline how it is framed
 * @param address where the whole leads; none where its lines lead somewhere themselves, or nothing does
 * @param gate the size of the diamond at its lower edge; 0 for none
 * @param leading how high a line is that leads somewhere itself
 */
record Panel(
        String style,
        Outline outline,
        double width,
        double padding,
        Optional<String> address,
        double gate,
        double leading,
        List<Line> lines)
        implements Canvas.Figure {

    /**
     * A line of text.
     *
     * @param end what stands at its right end; empty for nothing
     * @param address where it leads, if not where the whole does
     */
    record Line(Type type, String style, String text, double indent, Optional<Word> end, Optional<String> address) {
        static Line of(Type type, String style, String text) {
            return new Line(type, style, text, 0, Optional.empty(), Optional.empty());
        }

        Line indented(double by) {
            return new Line(type, style, text, by, end, address);
        }
    }

    /** A word and how wide it is. */
    record Word(Type type, String style, String text, double width) {}

    /** What is drawn around the lines. */
    enum Outline {
        NONE,
        BOX,
        ROUND,
        HEXAGON
    }

    /** Between a line and the word at its end. */
    static final double GAP = 4;

    Panel {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return 2 * padding + lines.stream().mapToDouble(this::height).sum();
    }

    private double height(Line line) {
        return line.address().isPresent() ? leading : line.type().leading;
    }

    @Override
    public DrawnShape at(double x, double y) {
        List<DrawnShape> shapes = new ArrayList<>();
        frame(x, y).ifPresent(shapes::add);
        double top = y + padding;
        for (Line line : lines) {
            shapes.addAll(line(line, x + padding + line.indent(), top, x + width - padding));
            top += height(line);
        }
        if (gate > 0) {
            shapes.add(new DrawnShape.Path("gate", Outlines.diamond(x + width / 2, y + height() + gate / 2, gate / 2)));
        }
        return address.<DrawnShape>map(to -> new DrawnShape.Link(style, to, shapes))
                .orElseGet(() -> new DrawnShape.Group(style, shapes));
    }

    private Optional<DrawnShape> frame(double x, double y) {
        return switch (outline) {
            case NONE -> Optional.of(new DrawnShape.Box("ground", x, y, width, height()));
            case BOX -> Optional.of(new DrawnShape.Box("frame", x, y, width, height()));
            case ROUND -> Optional.of(new DrawnShape.Path("frame", Outlines.pill(x, y, width, height())));
            case HEXAGON -> Optional.of(new DrawnShape.Path("frame", Outlines.hexagon(x, y, width, height())));
        };
    }

    private List<DrawnShape> line(Line line, double left, double top, double right) {
        double baseline = top + (height(line) + line.type().size * 0.7) / 2;
        List<DrawnShape> shapes = new ArrayList<>();
        shapes.add(new DrawnShape.Text(
                line.type().style() + " " + line.style(),
                left,
                baseline,
                right - left - line.end().map(word -> word.width() + GAP).orElse(0.0),
                line.type().size,
                line.text()));
        line.end()
                .ifPresent(word -> shapes.add(new DrawnShape.Text(
                        word.type().style() + " " + word.style(),
                        right - word.width(),
                        baseline,
                        word.width(),
                        word.type().size,
                        word.text())));
        return line.address()
                .<List<DrawnShape>>map(to -> {
                    List<DrawnShape> target = new ArrayList<>();
                    target.add(new DrawnShape.Box("target", left, top, right - left, leading));
                    target.addAll(shapes);
                    return List.of(new DrawnShape.Link("line", to, target));
                })
                .orElse(shapes);
    }
}
