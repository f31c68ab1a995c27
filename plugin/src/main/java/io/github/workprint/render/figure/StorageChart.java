package io.github.workprint.render.figure;

import io.github.workprint.messages.Messages;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Series;
import io.github.workprint.view.figure.Timetable;
import io.github.workprint.view.figure.VolumeLevel;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws how full volumes get: one strip below the other on one scale of days, each from empty to what it holds. */
public final class StorageChart {
    private static final MathContext READABLE = new MathContext(3, RoundingMode.HALF_UP);
    private static final double HEAD = 30;
    private static final double STRIP = 74;
    private static final double ROW = 108;
    private static final double ROWS_OF_A_TIMETABLE = ROW / GanttRows.HEIGHT;
    private static final double LABELS = 0.215;

    private final List<VolumeLevel> levels;
    private final WorkingDays calendar;
    private final Sheet sheet;
    private final Lettering lettering;
    private final Messages messages;
    private final DayScale scale;

    private StorageChart(
            List<VolumeLevel> levels, Timetable timetable, Sheet sheet, Lettering lettering, Messages messages) {
        this.levels = levels;
        this.calendar = timetable.calendar();
        this.sheet = sheet;
        this.lettering = lettering;
        this.messages = messages;
        this.scale = DayScale.of(
                timetable.isEmpty() ? whole(levels) : timetable.whole(),
                Math.max(160, sheet.width() * LABELS),
                sheet.width() - 2);
    }

    private static DateSpan whole(List<VolumeLevel> levels) {
        List<LocalDate> days = levels.stream()
                .flatMap(level -> Stream.of(level.now(), level.was()))
                .flatMap(Optional::stream)
                .flatMap(series -> series.points().stream())
                .map(Series.Point::day)
                .sorted()
                .toList();
        return new DateSpan(days.get(0), days.get(days.size() - 1).plusDays(days.size() > 1 ? 7 : 30));
    }

    /**
     * On the scale of the timetable, because archives stay full for years; none where no level is planned, as far as the reader sees; several
     * where they do not fit on one sheet.
     */
    public static List<Drawing> of(
            List<VolumeLevel> levels, Timetable timetable, Sheet sheet, Lettering lettering, Messages messages) {
        return levels.isEmpty()
                ? List.of()
                : new StorageChart(levels, timetable, sheet, lettering, messages).drawings();
    }

    /** What the lines mean. */
    public static Drawing legend(Lettering lettering, Messages messages) {
        return new Legend(lettering, messages)
                .with("key.level", (x, y, width, height) -> new DrawnShape.Box("level", x, y + 4, width, height - 4))
                .with("key.before-level", line("level-was"))
                .with("key.size", line("size"))
                .with("key.limit", line("limit"))
                .with("key.watch", line("watch"))
                .draw("storage-key");
    }

    private static Legend.Sign line(String style) {
        return (x, y, width, height) ->
                new DrawnShape.Path(style, "M" + at(x, y + height / 2) + "H" + DrawnShape.text(x + width));
    }

    private List<Drawing> drawings() {
        int most = (int) Math.max(1, Math.min(levels.size(), sheet.rows() / ROWS_OF_A_TIMETABLE));
        List<Drawing> drawings = new ArrayList<>();
        for (int first = 0; first < levels.size(); first += most) {
            List<VolumeLevel> part = levels.subList(first, Math.min(levels.size(), first + most));
            drawings.add(drawing(drawings.size() + 1, part));
        }
        return List.copyOf(drawings);
    }

    private Drawing drawing(int number, List<VolumeLevel> part) {
        double bottom = HEAD + part.size() * ROW;
        List<DrawnShape> shapes = new ArrayList<>(scale.grid(calendar, HEAD, bottom, lettering, messages));
        for (int i = 0; i < part.size(); i++) {
            shapes.add(strip(part.get(i), HEAD + i * ROW));
        }
        return new Drawing(
                "storage-" + number,
                messages.get("figure.storage"),
                messages.get("figure.storage.about", levels.size()),
                sheet.width(),
                bottom + 2,
                shapes,
                Optional.of(scale.days()));
    }

    private DrawnShape strip(VolumeLevel level, double top) {
        double floor = top + ROW - 6;
        double highest = Stream.of(
                        level.size().stream(),
                        level.now().stream()
                                .flatMap(series -> series.points().stream().map(Series.Point::amount)),
                        level.was().stream()
                                .flatMap(series -> series.points().stream().map(Series.Point::amount)))
                .flatMap(amounts -> amounts)
                .mapToDouble(StorageChart::bytes)
                .max()
                .orElse(1);
        double perByte = highest == 0 ? 0 : STRIP / highest;
        List<DrawnShape> shapes = new ArrayList<>();
        shapes.add(new DrawnShape.Box("target", 0, top, scale.right(), ROW));
        level.now()
                .ifPresent(series -> shapes.add(new DrawnShape.Path(
                        "level", path(series, floor, perByte) + "V" + DrawnShape.text(floor) + "Z")));
        level.was().ifPresent(series -> shapes.add(new DrawnShape.Path("level-was", path(series, floor, perByte))));
        line("size", level.size(), floor, perByte).ifPresent(shapes::add);
        line("limit", level.limit(), floor, perByte).ifPresent(shapes::add);
        line("watch", level.watch(), floor, perByte).ifPresent(shapes::add);
        shapes.addAll(words(level, top));
        return new DrawnShape.Link("row", level.volume().path(), shapes);
    }

    private List<DrawnShape> words(VolumeLevel level, double top) {
        double room = scale.left() - 8;
        List<String> notes = new ArrayList<>();
        level.size().ifPresent(size -> notes.add(messages.get("figure.holds", amount(size))));
        level.peak()
                .ifPresent(peak -> notes.add(messages.get(
                        "figure.peak", amount(peak.amount()), messages.date(peak.day(), "format.day-in-figure"))));
        if (level.volume().touched()) {
            notes.add(messages.get("mark.changed"));
        }
        List<DrawnShape> shapes = new ArrayList<>();
        double baseline = top + 30;
        for (String line : lettering.lines(level.volume().title(), Type.TITLE, room, 2)) {
            shapes.add(new DrawnShape.Text("t-title name", 0, baseline, room, Type.TITLE.size, line));
            baseline += Type.TITLE.leading;
        }
        for (String note : notes) {
            boolean mark = note.equals(messages.get("mark.changed"));
            Type type = mark ? Type.MARK : Type.NOTE;
            String style = type.style() + (mark ? " mark changed" : " soft");
            shapes.add(new DrawnShape.Text(style, 0, baseline, room, type.size, lettering.cut(note, type, room)));
            baseline += type.leading;
        }
        return shapes;
    }

    private String amount(Quantity quantity) {
        return messages.number(quantity.amount().round(READABLE)) + " " + quantity.unit();
    }

    private Optional<DrawnShape> line(String style, Optional<Quantity> amount, double floor, double perByte) {
        return amount.map(there -> new DrawnShape.Path(
                style, "M" + at(scale.left(), floor - bytes(there) * perByte) + "H" + DrawnShape.text(scale.right())));
    }

    /** A level holds until the next one begins, the last one to the end. */
    private String path(Series series, double floor, double perByte) {
        StringBuilder data = new StringBuilder();
        for (Series.Point point : series.points()) {
            double x = Math.max(scale.left(), Math.min(scale.right(), scale.at(point.day())));
            if (data.length() == 0) {
                data.append('M').append(at(x, floor));
            }
            data.append('H').append(DrawnShape.text(x));
            data.append('V').append(DrawnShape.text(floor - bytes(point.amount()) * perByte));
        }
        return data.append('H').append(DrawnShape.text(scale.right())).toString();
    }

    private static double bytes(Quantity quantity) {
        return quantity.inBase().doubleValue();
    }

    private static String at(double x, double y) {
        return DrawnShape.text(x) + " " + DrawnShape.text(y);
    }
}
