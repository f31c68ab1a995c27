package io.github.workprint.pdf.font;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.jsoup.nodes.Element;

/**
 * Sets a line of a figure no wider than the room that it has: to the end of the shape that it stands in, to what comes next on its line,
 * or to the edge of the figure, which was laid out for other letters.
 */
final class FigureRoom {
    /** As {@code print-chart.css} sets them, in pixels. */
    private static final double TITLE = 13;

    private static final double NOTE = 11.5;
    /** White between a line and what ends its room. */
    private static final double GAP = 4;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    /** The steps of a path that are drawn with absolute coordinates. */
    private static final Pattern STEP = Pattern.compile("([MLHA])([^A-Za-z]*)");

    private final Element figure;
    private final Element line;
    private final double start;
    private final double foot;
    private final double size;

    private FigureRoom(Element figure, Element line) {
        this.figure = figure;
        this.line = line;
        this.start = number(line, "x");
        this.foot = number(line, "y");
        this.size = line.hasClass("t-title") ? TITLE : NOTE;
    }

    /** @param line a {@code text} element; one that does not start at its {@code x} is left as it is */
    static void narrow(Element line, ParsedFonts fonts) throws IOException {
        Element figure = line.closest("svg");
        if (figure == null || line.hasAttr("transform") || line.hasAttr("text-anchor") || !line.hasAttr("x")) {
            return;
        }
        FigureRoom room = new FigureRoom(figure, line);
        OptionalDouble end = room.end();
        double share = (end.orElse(0) - GAP - room.start) / (fonts.width(line.wholeText()) * room.size);
        if (share > 0 && share < 1) {
            line.attr(
                    "transform",
                    String.format(Locale.ROOT, "translate(%.2f 0) scale(%.4f 1)", room.start * (1 - share), share));
        }
    }

    private OptionalDouble end() {
        DoubleStream shapes = line.siblingElements().stream()
                .filter(shape -> shape.hasClass("frame") || shape.hasClass("ground"))
                .mapToDouble(FigureRoom::right);
        return DoubleStream.concat(DoubleStream.concat(shapes, next()), edge())
                .filter(end -> end > start + GAP)
                .min();
    }

    /** Where whatever comes behind it on the same line begins. */
    private DoubleStream next() {
        return figure.select("text[x], rect[x]:not(.target, .frame, .ground)").stream()
                .filter(other -> other != line && isBeside(other))
                .mapToDouble(other -> number(other, "x"));
    }

    private boolean isBeside(Element other) {
        boolean isText = other.normalName().equals("text");
        double foot = number(other, "y") + (isText ? 0 : number(other, "height"));
        double top = isText ? foot - size : number(other, "y");
        return top < this.foot && foot > this.foot - size;
    }

    /** Names of rows end where the days begin. */
    private DoubleStream edge() {
        String[] box = BETWEEN.split(figure.attr("viewBox").strip());
        return DoubleStream.of(box.length == 4 ? Double.parseDouble(box[2]) : 0, number(figure, "data-left"));
    }

    private static double right(Element shape) {
        if (shape.hasAttr("width")) {
            return number(shape, "x") + number(shape, "width");
        }
        double right = 0;
        Matcher step = STEP.matcher(shape.attr("d"));
        while (step.find()) {
            String[] numbers = BETWEEN.split(step.group(2).strip());
            // An arc ends in the point that it leads to.
            int x = step.group(1).equals("A") ? numbers.length - 2 : 0;
            right = Math.max(right, Double.parseDouble(numbers[x]));
        }
        return right;
    }

    private static double number(Element element, String attribute) {
        String value = element.attr(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
