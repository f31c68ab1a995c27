package io.github.workprint.render.figure;

import io.github.workprint.render.figure.DrawnShape.Box;
import io.github.workprint.render.figure.DrawnShape.Group;
import io.github.workprint.render.figure.DrawnShape.Link;
import io.github.workprint.render.figure.DrawnShape.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What tests ask of drawings. */
final class Drawings {
    private Drawings() {}

    /** Every shape, also those in links and groups. */
    static Stream<DrawnShape> shapes(Drawing drawing) {
        return drawing.shapes().stream().flatMap(Drawings::within);
    }

    private static Stream<DrawnShape> within(DrawnShape shape) {
        List<DrawnShape> inside =
                shape instanceof Link link ? link.shapes() : shape instanceof Group group ? group.shapes() : List.of();
        return Stream.concat(Stream.of(shape), inside.stream().flatMap(Drawings::within));
    }

    /** The addresses that a drawing links to. */
    static List<String> addresses(Drawing drawing) {
        return shapes(drawing)
                .filter(Link.class::isInstance)
                .map(link -> ((Link) link).address())
                .toList();
    }

    /** Lines of text that lie over each other or over a bar that is not theirs, or reach out of the drawing. */
    static List<String> collisions(Drawing drawing) {
        List<Text> texts = shapes(drawing)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
        List<String> collisions = new ArrayList<>();
        shapes(drawing)
                .filter(shape -> shape instanceof Box box && box.style().startsWith("bar"))
                .forEach(bar -> texts.stream()
                        .filter(text -> !text.style().contains("on-piece"))
                        .filter(text -> overlap(box(text), (Box) bar))
                        .forEach(text -> collisions.add(drawing.title() + ": '" + text.text() + "' is on a bar")));
        for (int i = 0; i < texts.size(); i++) {
            Box one = box(texts.get(i));
            if (one.x() < 0 || one.y() < 0 || right(one) > drawing.width() || bottom(one) > drawing.height()) {
                collisions.add(drawing.title() + ": '" + texts.get(i).text() + "' is outside");
            }
            for (Text other : texts.subList(i + 1, texts.size())) {
                if (overlap(one, box(other))) {
                    collisions.add(drawing.title() + ": '" + texts.get(i).text() + "' and '" + other.text() + "'");
                }
            }
        }
        return collisions;
    }

    /** From the top of its capitals to its baseline. */
    private static Box box(Text text) {
        return new Box("", text.x(), text.y() - 0.7 * text.size(), text.width(), 0.7 * text.size());
    }

    private static double right(Box box) {
        return box.x() + box.width();
    }

    private static double bottom(Box box) {
        return box.y() + box.height();
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < right(other) && other.x() < right(one) && one.y() < bottom(other) && other.y() < bottom(one);
    }
}
