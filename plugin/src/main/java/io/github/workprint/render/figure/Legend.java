package io.github.workprint.render.figure;

import io.github.workprint.messages.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says what the shapes of a figure mean: each with its word behind it, in rows. */
final class Legend {
    private static final double WIDTH = 620;
    private static final double ROW = 26;
    private static final double SIGN = 30;
    private static final double HEIGHT = 16;
    private static final double GAP = 8;
    private static final double BETWEEN = 26;

    private final Lettering lettering;
    private final Messages messages;
    private final List<DrawnShape> shapes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private double x = 2;
    private double y = 2;

    Legend(Lettering lettering, Messages messages) {
        this.lettering = lettering;
        this.messages = messages;
    }

    /** Draws a sign in a space of a width and height. */
    @FunctionalInterface
    interface Sign {
        DrawnShape in(double x, double y, double width, double height);
    }

    static Sign box(String style) {
        return (x, y, width, height) ->
                new DrawnShape.Group(style, List.of(new DrawnShape.Box("frame", x, y, width, height)));
    }

    static Sign path(String style, Outline outline) {
        return (x, y, width, height) ->
                new DrawnShape.Group(style, List.of(new DrawnShape.Path("frame", outline.around(x, y, width, height))));
    }

    /** Path data around a space. */
    @FunctionalInterface
    interface Outline {
        String around(double x, double y, double width, double height);
    }

    Legend with(String key, Sign sign) {
        String word = messages.get(key);
        double width = lettering.width(word, Type.NOTE);
        if (x + SIGN + GAP + width > WIDTH) {
            x = 2;
            y += ROW;
        }
        shapes.add(sign.in(x, y, SIGN, HEIGHT));
        shapes.add(new DrawnShape.Text(
                Type.NOTE.style(), x + SIGN + GAP, y + HEIGHT / 2 + 4, width, Type.NOTE.size, word));
        words.add(word);
        x += SIGN + GAP + width + BETWEEN;
        return this;
    }

    Drawing draw(String name) {
        return new Drawing(name, messages.get("figure.key"), String.join(", ", words), WIDTH, y + ROW, shapes);
    }
}
