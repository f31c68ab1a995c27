package io.github.workprint.render.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.figure.Panel.Line;
import io.github.workprint.render.figure.Panel.Outline;
import io.github.workprint.render.figure.Panel.Word;
import io.github.workprint.spec.value.Address;
import io.github.workprint.view.Phase;
import io.github.workprint.view.Thing;
import io.github.workprint.view.figure.StageNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets stages, decisions and what passes between them as panels of text. */
final class Panels {
    private static final double STAGE = 164;
    private static final double PHASE = 224;
    private static final double STUB = 164;
    private static final double DECISION = 180;
    private static final double LABEL = 142;
    private static final double PADDING = 9;
    private static final double GATE = 17;
    private static final int MOST_THINGS = 3;

    private final Lettering lettering;
    private final Messages messages;
    private final double leading;

    Panels(Sheet sheet, Lettering lettering, Messages messages) {
        this.leading = sheet.line();
        this.lettering = lettering;
        this.messages = messages;
    }

    Panel stage(StageNode node) {
        Redline stage = node.stage();
        double inside = STAGE - 2 * PADDING;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Type.TITLE, "number", number(stage), 0, word(stage, "omitted"), Optional.empty()));
        lettering
                .lines(stage.title(), Type.TITLE, inside, 3)
                .forEach(line -> lines.add(Line.of(Type.TITLE, "name", line)));
        if (!node.owners().isEmpty()) {
            note(lines, node.owners().stream().map(Redline::title).collect(Collectors.joining(", ")), inside);
        }
        if (node.hasGate()) {
            note(
                    lines,
                    node.passedBy()
                            .map(role -> messages.get("figure.gate.by", role.title()))
                            .orElseGet(() -> messages.get("figure.gate")),
                    inside);
        }
        return new Panel(
                "stage" + (node.isCritical() ? " critical" : "") + gone(stage),
                Outline.BOX,
                STAGE,
                PADDING,
                Optional.of(stage.path()),
                node.hasGate() ? GATE : 0,
                leading,
                lines);
    }

    private void note(List<Line> lines, String text, double inside) {
        lettering.lines(text, Type.NOTE, inside, 2).forEach(line -> lines.add(Line.of(Type.NOTE, "soft", line)));
    }

    private static String number(Redline stage) {
        return stage.child("number")
                .flatMap(number -> number.value().or(number::formerValue))
                .orElse("");
    }

    private static String gone(Redline entity) {
        return entity.mark() == Mark.REMOVED ? " removed" : "";
    }

    /** NEW, CHANGED, OMITTED; where nothing but the planned dates moved, that is said instead. */
    private Optional<Word> word(Redline entity, String removed) {
        return switch (entity.mark()) {
            case REMOVED -> Optional.of(word("removed", removed));
            case SAME ->
                !entity.touched()
                        ? Optional.empty()
                        : Optional.of(isMovedOnly(entity) ? word("dates", "dates") : word("changed", "changed"));
            default -> Optional.of(word(entity.mark().word(), entity.mark().word()));
        };
    }

    private Word word(String style, String key) {
        String text = messages.get("mark." + key);
        return new Word(Type.MARK, "mark " + style, text, lettering.width(text, Type.MARK) + 2);
    }

    private static double room(Optional<Word> word) {
        return word.map(Word::width).orElse(0.0) + Panel.GAP;
    }

    private static boolean isMovedOnly(Redline entity) {
        return entity.children().stream().filter(Redline::touched).allMatch(child -> child.key()
                .equals("planned"));
    }

    /** A decision of the client, or a screening. */
    Panel decision(Redline entity, String dateField, Outline outline) {
        double padding = outline == Outline.HEXAGON ? PADDING + 4 : PADDING + 2;
        double inside = DECISION - 2 * padding;
        List<Line> lines = new ArrayList<>();
        String kind = messages.get("figure." + Address.of(entity.path()).kind());
        Optional<Word> word = word(entity, "removed");
        lines.add(new Line(
                Type.NOTE, "soft", lettering.cut(kind, Type.NOTE, inside - room(word)), 0, word, Optional.empty()));
        lettering
                .lines(entity.title(), Type.TITLE, inside, 2)
                .forEach(line -> lines.add(Line.of(Type.TITLE, "name", line)));
        entity.child(dateField)
                .flatMap(date -> date.value().or(date::formerValue))
                .ifPresent(date -> lines.add(Line.of(
                        Type.NOTE,
                        "soft",
                        messages.get(
                                "figure." + dateField, messages.date(LocalDate.parse(date), "format.day-in-figure")))));
        return new Panel(
                "decision" + gone(entity), outline, DECISION, padding, Optional.of(entity.path()), 0, leading, lines);
    }

    /** Stages of another part of the workflow. */
    Panel elsewhere(String title, List<Redline> stages) {
        return listed("elsewhere", title, Type.NOTE, STUB, stages);
    }

    /** A part of the workflow with its stages. */
    Panel phase(Phase phase, List<Redline> stages) {
        return listed("phase of-" + phase.word(), messages.get("phase." + phase.word()), Type.TITLE, PHASE, stages);
    }

    private Panel listed(String style, String title, Type type, double width, List<Redline> stages) {
        double inside = width - 2 * PADDING;
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(type, "heading", lettering.cut(title, type, inside)));
        for (Redline stage : stages) {
            Optional<Word> word =
                    word(stage, "omitted").filter(said -> !said.style().endsWith("dates"));
            String text = lettering.cut(number(stage) + "  " + stage.title(), Type.NOTE, inside - room(word));
            lines.add(new Line(Type.NOTE, "listed" + gone(stage), text, 0, word, Optional.of(stage.path())));
        }
        return new Panel(style, Outline.BOX, width, PADDING, Optional.empty(), 0, leading, lines);
    }

    /** Things to come, each with the day that a field of it names, as it stands or stood. */
    Panel dated(String style, String title, List<Redline> entities, String dateField) {
        double inside = PHASE - 2 * PADDING;
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Type.TITLE, "heading", lettering.cut(title, Type.TITLE, inside)));
        for (Redline entity : entities) {
            Optional<Word> word = word(entity, "removed");
            String day = entity.child(dateField)
                    .flatMap(date -> date.value().or(date::formerValue))
                    .map(date -> messages.date(LocalDate.parse(date), "format.day-in-figure") + "  ")
                    .orElse("");
            String text = lettering.cut(day + entity.title(), Type.NOTE, inside - room(word));
            lines.add(new Line(Type.NOTE, "listed" + gone(entity), text, 0, word, Optional.of(entity.path())));
        }
        return new Panel(style, Outline.BOX, PHASE, PADDING, Optional.empty(), 0, leading, lines);
    }

    /** What passes, as the label of an arrow; nothing where nothing does. */
    Optional<Canvas.Figure> label(List<Thing> things, Optional<String> carrier, Optional<String> address) {
        List<Line> lines = new ArrayList<>();
        int shown = things.size() == MOST_THINGS + 1 ? MOST_THINGS + 1 : Math.min(things.size(), MOST_THINGS);
        things.subList(0, shown).forEach(thing -> lines.add(thing(thing)));
        if (things.size() > shown) {
            lines.add(Line.of(Type.NOTE, "soft", messages.get("figure.more", things.size() - shown)));
        }
        carrier.ifPresent(by -> lines.add(Line.of(Type.NOTE, "soft", lettering.cut(by, Type.NOTE, LABEL))));
        double width = lines.stream()
                .mapToDouble(line -> lettering.width(line.text(), line.type()))
                .max()
                .orElse(0);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("label", Outline.NONE, width + 6, 3, address, 0, leading, centred(lines, width)));
    }

    private List<Line> centred(List<Line> lines, double width) {
        return lines.stream()
                .map(line -> line.indented((width - lettering.width(line.text(), line.type())) / 2))
                .toList();
    }

    private Line thing(Thing thing) {
        String title = thing.entity().title();
        String text = thing.mark() == Mark.SAME
                ? title
                : messages.get(
                        "figure.marked", messages.get("mark." + thing.mark().word()), title);
        return Line.of(Type.NOTE, "thing " + thing.mark().word(), lettering.cut(text, Type.NOTE, LABEL));
    }
}
