package io.github.workprint.render.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.view.figure.Timetable.Bar;
import io.github.workprint.view.figure.Timetable.Day;
import io.github.workprint.view.figure.Timetable.Event;
import io.github.workprint.view.figure.Timetable.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a Gantt chart: a name at the left, what happens on the scale, and its dates in words beside it. */
final class GanttRows {
    /** As high as a finger asks for (WCAG 2.2, 2.5.8). */
    static final double HEIGHT = 24;

    private static final double BAR = 10;
    /** As high as its number asks for. */
    private static final double PIECE = 14;

    private static final double SIGN = 6;
    private static final double AIR = 5;

    private final DayScale scale;
    private final Lettering lettering;
    private final Messages messages;

    GanttRows(DayScale scale, Lettering lettering, Messages messages) {
        this.scale = scale;
        this.lettering = lettering;
        this.messages = messages;
    }

    /** Drawn at a height. */
    @FunctionalInterface
    interface Row {
        List<DrawnShape> at(double top);
    }

    Row heading(String text) {
        return top -> List.of(text("t-title heading", text, Type.TITLE, 0, top, scale.left() - AIR));
    }

    Row event(Event event) {
        return top -> {
            double middle = top + HEIGHT / 2;
            List<DrawnShape> shapes = new ArrayList<>();
            shapes.add(target(top));
            for (Day day : event.days()) {
                if (day.isMoved() || day.now().isEmpty()) {
                    day.was().ifPresent(was -> shapes.add(sign(event.kind(), "was", scale.middle(was), middle)));
                }
                day.now().ifPresent(now -> shapes.add(sign(event.kind(), "", scale.middle(now), middle)));
            }
            List<LocalDate> told = event.days().stream().map(Day::day).sorted().toList();
            String words = span(new DateSpan(told.get(0), told.get(told.size() - 1)));
            List<LocalDate> days = event.days().stream()
                    .flatMap(day -> Stream.of(day.now(), day.was()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            double first = scale.middle(days.get(0)) - SIGN - 3;
            double last = scale.middle(days.get(days.size() - 1)) + SIGN + 3;
            Optional<String> word = word(event.isMoved(), event.entity().mark(), "removed");
            double note = start(words, word, first, last);
            shapes.add(name(event.entity().title(), event.entity(), top, note));
            shapes.addAll(note(words, word, note, top));
            return List.of(new DrawnShape.Link("row", event.entity().path(), shapes));
        };
    }

    Row bar(Bar bar) {
        return top -> {
            double middle = top + HEIGHT / 2;
            List<DrawnShape> shapes = new ArrayList<>();
            shapes.add(target(top));
            String number = bar.stage()
                    .child("number")
                    .flatMap(it -> it.value().or(it::formerValue))
                    .orElse("");
            String dates = span(bar.now().or(bar::was).orElseThrow());
            Optional<String> word = word(bar.isMoved(), bar.stage().mark(), "omitted");
            double note = start(dates, word, left(bar), right(bar));
            shapes.add(name((number + "  " + bar.stage().title()).strip(), bar.stage(), top, note));
            if (bar.isMoved() || bar.now().isEmpty()) {
                bar.was().ifPresent(was -> shapes.add(box("bar was", was, middle)));
            }
            bar.slackUntil().ifPresent(until -> bar.now().ifPresent(now -> shapes.add(slack(now, until, middle))));
            String style = "bar of-" + bar.node().phase().word();
            bar.now()
                    .filter(now -> bar.pieces().isEmpty())
                    .ifPresent(
                            now -> shapes.add(box(style + (bar.node().isCritical() ? " critical" : ""), now, middle)));
            shapes.addAll(pieces(bar, style, top));
            shapes.addAll(note(dates, word, note, top));
            return List.of(new DrawnShape.Link("row", bar.stage().path(), shapes));
        };
    }

    /** The parts of a stage, beside each other; those that go on at the same time one above the other. */
    private List<DrawnShape> pieces(Bar bar, String style, double top) {
        int lanes = bar.pieces().stream().mapToInt(Piece::lane).max().orElse(0) + 1;
        double high = lanes == 1 ? PIECE : (HEIGHT - 4.0) / lanes - 1;
        double first = lanes == 1 ? top + (HEIGHT - PIECE) / 2 : top + 2;
        List<DrawnShape> shapes = new ArrayList<>();
        for (Piece piece : bar.pieces()) {
            double left = scale.at(piece.days().first());
            double width = Math.max(2, scale.at(piece.days().last()) + scale.perDay() - left - 1);
            double above = first + piece.lane() * (high + 1);
            String critical = piece.critical() ? " critical" : "";
            shapes.add(new DrawnShape.Box(style + " piece" + critical, left, above, width, high));
            double word = lettering.width(piece.label(), Type.MARK);
            if (word + 2 <= width && high >= Type.MARK.size - 2) {
                shapes.add(new DrawnShape.Text(
                        "t-mark on-piece",
                        left + (width - word) / 2,
                        above + (high + Type.MARK.size * 0.7) / 2,
                        word,
                        Type.MARK.size,
                        piece.label()));
            }
        }
        return shapes;
    }

    private static Optional<String> word(boolean moved, Mark mark, String removed) {
        return switch (mark) {
            case REMOVED -> Optional.of(removed);
            case SAME -> moved ? Optional.of("moved") : Optional.empty();
            default -> Optional.of(mark.word());
        };
    }

    private double left(Bar bar) {
        return Stream.of(bar.now(), bar.was())
                .flatMap(Optional::stream)
                .mapToDouble(span -> scale.at(span.first()))
                .min()
                .orElseThrow();
    }

    private double right(Bar bar) {
        double bars = Stream.of(bar.now(), bar.was())
                .flatMap(Optional::stream)
                .mapToDouble(span -> scale.at(span.last()) + scale.perDay())
                .max()
                .orElseThrow();
        return bar.slackUntil()
                .map(until -> Math.max(bars, scale.at(until) + scale.perDay()))
                .orElse(bars);
    }

    private DrawnShape target(double top) {
        return new DrawnShape.Box("target", 0, top, scale.right(), HEIGHT);
    }

    /** @param note where the dates begin: what stands before the scale shortens the name */
    private DrawnShape name(String title, Redline entity, double top, double note) {
        String style = "t-note name" + (entity.mark() == Mark.REMOVED ? " removed" : "");
        double width = Math.min(scale.left(), note) - AIR;
        return text(style, lettering.cut(title, Type.NOTE, width), Type.NOTE, 0, top, width);
    }

    private static DrawnShape text(String style, String text, Type type, double x, double top, double width) {
        return new DrawnShape.Text(style, x, top + (HEIGHT + type.size * 0.7) / 2, width, type.size, text);
    }

    private DrawnShape box(String style, DateSpan span, double middle) {
        double start = scale.at(span.first());
        double end = scale.at(span.last()) + scale.perDay();
        return new DrawnShape.Box(style, start, middle - BAR / 2, Math.max(2, end - start), BAR);
    }

    private DrawnShape slack(DateSpan span, LocalDate until, double middle) {
        double start = scale.at(span.last()) + scale.perDay();
        return new DrawnShape.Box(
                "slack", start, middle - 1.5, Math.max(1, scale.at(until) + scale.perDay() - start), 3);
    }

    /**
     * Where the dates begin that are said in words: behind what is drawn; before it where there is no room; at the end of the name
     * where what is drawn fills the scale.
     */
    private double start(String dates, Optional<String> word, double left, double right) {
        double width = lettering.width(dates, Type.NOTE) + wordWidth(word);
        if (right + AIR + width <= scale.right()) {
            return right + AIR;
        }
        double before = left - AIR - width;
        return before >= scale.left() ? before : scale.left() - AIR - width;
    }

    private double wordWidth(Optional<String> word) {
        return word.map(it -> lettering.width(messages.get("mark." + it), Type.MARK) + AIR)
                .orElse(0.0);
    }

    /** The dates in words, and whether they are new. */
    private List<DrawnShape> note(String dates, Optional<String> word, double start, double top) {
        String said = word.map(it -> messages.get("mark." + it)).orElse("");
        double datesWidth = lettering.width(dates, Type.NOTE);
        double wordWidth = wordWidth(word);
        List<DrawnShape> shapes = new ArrayList<>();
        shapes.add(text("t-note soft", dates, Type.NOTE, start, top, datesWidth));
        word.ifPresent(it -> shapes.add(text(
                "t-mark mark " + (it.equals("omitted") ? "removed" : it),
                said,
                Type.MARK,
                start + datesWidth + AIR,
                top,
                wordWidth - AIR)));
        return shapes;
    }

    private String day(LocalDate day) {
        return messages.date(day, "format.day-in-figure");
    }

    private String span(DateSpan span) {
        return span.first().equals(span.last())
                ? day(span.first())
                : messages.get("figure.span", day(span.first()), day(span.last()));
    }

    /** Each kind of date has a shape of its own. */
    static DrawnShape sign(String kind, String style, double x, double y) {
        String data =
                switch (kind) {
                    case "review" -> Outlines.pill(x - SIGN, y - SIGN, 2 * SIGN, 2 * SIGN);
                    case "approval" -> Outlines.hexagon(x - SIGN - 3, y - SIGN, 2 * SIGN + 6, 2 * SIGN);
                    case "deliverable" -> Outlines.triangle(x, y, SIGN);
                    default -> Outlines.diamond(x, y, SIGN);
                };
        return new DrawnShape.Path(("sign " + kind + " " + style).strip(), data);
    }
}
