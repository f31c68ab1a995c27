package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The dates that a workflow works towards: milestones, reviews, approvals, deliveries. */
public final class KeyDates {
    /** @param date the leaf that holds it */
    public record Line(Redline date, Redline entity) {}

    private KeyDates() {}

    /** In order of date, the present one counting. */
    public static List<Line> of(Workflow workflow) {
        Redline root = workflow.root();
        return Stream.of(
                        lines(root.all("schedule", "milestones").stream(), "date"),
                        lines(root.all("schedule", "reviews").stream(), "on"),
                        lines(
                                root.all("agreements").stream()
                                        .flatMap(agreement -> agreement.all("approvals").stream()),
                                "before"),
                        lines(root.all("deliverables").stream(), "due"))
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

    private static Stream<Line> lines(Stream<Redline> entities, String field) {
        return entities.flatMap(entity -> entity.child(field).stream().map(date -> new Line(date, entity)));
    }
}
