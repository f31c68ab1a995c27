package io.github.workprint.render.figure;

import io.github.workprint.messages.Messages;
import io.github.workprint.view.Phase;
import io.github.workprint.view.figure.Timetable;
import io.github.workprint.view.figure.Timetable.Bar;
import io.github.workprint.view.figure.Timetable.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a timetable as a Gantt chart: dates to keep above, then the stages by phase, on one scale of days. */
public final class Gantt {
    private static final double HEAD = 30;
    private static final double LABELS = 0.215;

    private final Timetable timetable;
    private final Sheet sheet;
    private final Lettering lettering;
    private final Messages messages;
    private final DayScale scale;
    private final GanttRows rows;

    private Gantt(Timetable timetable, Sheet sheet, Lettering lettering, Messages messages) {
        this.timetable = timetable;
        this.sheet = sheet;
        this.lettering = lettering;
        this.messages = messages;
        this.scale = DayScale.of(timetable.whole(), Math.max(160, sheet.width() * LABELS), sheet.width() - 2);
        this.rows = new GanttRows(scale, lettering, messages);
    }

    /** None where nothing is planned, as far as the reader sees; several where it does not fit on one sheet. */
    public static List<Drawing> of(Timetable timetable, Sheet sheet, Lettering lettering, Messages messages) {
        return timetable.isEmpty() ? List.of() : new Gantt(timetable, sheet, lettering, messages).drawings();
    }

    /** What the signs mean. */
    public static Drawing legend(Lettering lettering, Messages messages) {
        return new Legend(lettering, messages)
                .with("key.stage", bar("bar"))
                .with("key.critical", bar("bar critical"))
                .with(
                        "key.slack",
                        (x, y, width, height) -> new DrawnShape.Box("slack", x, y + height / 2 - 2, width, 4))
                .with("key.before", bar("bar was"))
                .with("date.milestone", sign("milestone"))
                .with("key.screening", sign("review"))
                .with("key.decision", sign("approval"))
                .with("date.deliverable", sign("deliverable"))
                .draw("gantt-key");
    }

    /** What the signs mean where what has become of stages lies over the plan. */
    public static Drawing legendOfActuals(Lettering lettering, Messages messages) {
        return new Legend(lettering, messages)
                .with("key.actual", bar("bar"))
                .with("key.planned", bar("bar was"))
                .with("key.critical", bar("bar critical"))
                .draw("gantt-key");
    }

    private static Legend.Sign bar(String style) {
        return (x, y, width, height) -> new DrawnShape.Box(style, x, y + 3, width, height - 6);
    }

    private static Legend.Sign sign(String kind) {
        return (x, y, width, height) -> GanttRows.sign(kind, "", x + width / 2, y + height / 2);
    }

    private List<Drawing> drawings() {
        List<List<List<GanttRows.Row>>> sheets = new ArrayList<>();
        int used = 0;
        for (List<GanttRows.Row> group : groups()) {
            if (sheets.isEmpty() || used + group.size() > sheet.rows()) {
                sheets.add(new ArrayList<>());
                used = 0;
            }
            sheets.get(sheets.size() - 1).add(group);
            used += group.size();
        }
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            drawings.add(drawing(i, sheets.get(i).stream().flatMap(List::stream).toList()));
        }
        return List.copyOf(drawings);
    }

    private List<List<GanttRows.Row>> groups() {
        List<List<GanttRows.Row>> groups = new ArrayList<>();
        List<GanttRows.Row> dates = new ArrayList<>();
        for (Event event : timetable.events()) {
            if (dates.isEmpty()) {
                dates.add(rows.heading(messages.get("dates.title")));
            }
            dates.add(rows.event(event));
        }
        groups.add(dates);
        for (Phase phase : Phase.values()) {
            List<GanttRows.Row> group = new ArrayList<>();
            for (Bar bar : timetable.bars()) {
                if (bar.node().phase() == phase) {
                    group.add(rows.bar(bar));
                }
            }
            if (!group.isEmpty()) {
                group.add(0, rows.heading(messages.get("phase." + phase.word())));
                groups.add(group);
            }
        }
        return groups;
    }

    private Drawing drawing(int index, List<GanttRows.Row> list) {
        double bottom = HEAD + list.size() * GanttRows.HEIGHT + 4;
        List<DrawnShape> shapes = new ArrayList<>(scale.grid(timetable.calendar(), HEAD, bottom, lettering, messages));
        for (int i = 0; i < list.size(); i++) {
            shapes.addAll(list.get(i).at(HEAD + i * GanttRows.HEIGHT));
        }
        return new Drawing(
                "gantt-" + (index + 1),
                messages.get("figure.gantt"),
                messages.get(
                        "figure.gantt.about",
                        timetable.bars().size(),
                        messages.date(timetable.whole().first(), "format.date"),
                        messages.date(timetable.whole().last(), "format.date")),
                sheet.width(),
                bottom + 2,
                shapes,
                Optional.of(scale.days()));
    }
}
