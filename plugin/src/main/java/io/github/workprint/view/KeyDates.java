package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dates that a workflow works towards: milestones, reviews, approvals, deliveries; of what is for parts, those of its parts. */
public final class KeyDates {
    /**
     * @param date the leaf that holds it
     * @param parts those whose date it is, in their order; none where it is the date of all of it
     */
    public record Line(Redline date, Redline entity, List<Redline> parts) {
        public Line {
            parts = List.copyOf(parts);
        }
    }

    /** What a leaf says, and said. */
    private record Day(Optional<String> now, Optional<String> was) {
        static Day of(Redline leaf) {
            return new Day(leaf.value(), leaf.formerValue());
        }
    }

    private KeyDates() {}

    /** In order of date, the present one counting. */
    public static List<Line> of(Workflow workflow) {
        Redline root = workflow.root();
        return Stream.of(
                        lines(workflow, root.all("schedule", "milestones").stream(), "date", "date"),
                        lines(workflow, root.all("schedule", "reviews").stream(), "on", "on"),
                        lines(
                                workflow,
                                root.all("agreements").stream()
                                        .flatMap(agreement -> agreement.all("approvals").stream()),
                                "before",
                                ""),
                        lines(workflow, root.all("deliverables").stream(), "due", "due"))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(
                        line -> line.date().value().or(line.date()::formerValue).orElse("")))
                .toList();
    }

    /** The first of them that are not before a day; what is gone does not count. */
    public static List<Line> next(Workflow workflow, LocalDate from, int count) {
        return of(workflow).stream()
                .filter(line -> line.entity().isPresent())
                .filter(line -> line.date()
                        .value()
                        .map(LocalDate::parse)
                        .filter(day -> !day.isBefore(from))
                        .isPresent())
                .limit(count)
                .toList();
    }

    /** @param ofPart the field of the planned figures of a part that says its date; empty where there is none */
    private static Stream<Line> lines(Workflow workflow, Stream<Redline> entities, String field, String ofPart) {
        return entities.flatMap(entity -> {
            List<Line> parts = ofParts(workflow, entity, ofPart);
            return parts.isEmpty()
                    ? entity.child(field).stream().map(date -> new Line(date, entity, List.of()))
                    : parts.stream();
        });
    }

    /** One for all parts that have the same date, and had. */
    private static List<Line> ofParts(Workflow workflow, Redline entity, String field) {
        Map<Day, List<Redline>> rows = entity.all("planned", "parts").stream()
                .filter(row -> row.child(field).isPresent())
                .collect(Collectors.groupingBy(
                        row -> Day.of(row.child(field).orElseThrow()), LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream()
                .map(same -> new Line(
                        same.get(0).child(field).orElseThrow(),
                        entity,
                        same.stream()
                                .flatMap(row -> PartsOf.part(workflow, row).stream())
                                .toList()))
                .toList();
    }
}
