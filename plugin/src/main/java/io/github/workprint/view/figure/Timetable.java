package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.Workflow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When everything happens.
 *
 * @param bars phase by phase, each in order of start
 * @param events in order of date
 * @param calendar the days that are worked on, if nothing else is said
 */
public record Timetable(List<Bar> bars, List<Event> events, WorkingDays calendar) {
    /**
     * A day that the work is measured by.
     *
     * @param kind of the entity: milestone, review, approval, deliverable
     */
    public record Event(Redline entity, String kind, Optional<LocalDate> now, Optional<LocalDate> was) {
        public boolean isMoved() {
            return now.isPresent() && was.isPresent() && !now.equals(was);
        }

        LocalDate day() {
            return now.or(() -> was).orElseThrow();
        }
    }

    /**
     * When a stage is worked on.
     *
     * @param now as planned in this version; none where the stage is gone, or is not planned any more
     * @param was as planned before
     * @param slackUntil the last day on which it could finish without harm; none where it has no slack
     */
    public record Bar(StageNode node, Optional<DateSpan> now, Optional<DateSpan> was, Optional<LocalDate> slackUntil) {
        public Redline stage() {
            return node.stage();
        }

        /** Whether it stood elsewhere before. */
        public boolean isMoved() {
            return now.isPresent() && was.isPresent() && !now.equals(was);
        }

        /** The span to sort and to scale by. */
        DateSpan span() {
            return now.or(() -> was).orElseThrow();
        }
    }

    public Timetable {
        bars = List.copyOf(bars);
        events = List.copyOf(events);
    }

    public static Timetable of(Workflow workflow, StageMap map) {
        WorkCalendars calendars = new WorkCalendars(workflow);
        return new Timetable(
                map.nodes().stream()
                        .flatMap(node -> bar(node, calendars).stream())
                        .sorted(Comparator.comparing((Bar bar) -> bar.node().phase())
                                .thenComparing(bar -> bar.span().first())
                                .thenComparing(bar -> bar.span().last()))
                        .toList(),
                KeyDates.of(workflow).stream()
                        .map(line -> new Event(
                                line.entity(),
                                Address.of(line.entity().path()).kind(),
                                day(line.date().value()),
                                day(line.date().formerValue())))
                        .toList(),
                calendars.standard());
    }

    private static Optional<Bar> bar(StageNode node, WorkCalendars calendars) {
        Optional<Redline> starts = node.stage().at("planned", "starts");
        Optional<Redline> finishes = node.stage().at("planned", "finishes");
        Optional<DateSpan> now = span(starts.flatMap(Redline::value), finishes.flatMap(Redline::value));
        Optional<DateSpan> was = span(starts.flatMap(Redline::formerValue), finishes.flatMap(Redline::formerValue));
        return now.isEmpty() && was.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bar(node, now, was, now.flatMap(span -> slack(node.stage())
                        .map(days -> calendars.of(node.stage()).after(span.last(), days)))));
    }

    private static Optional<DateSpan> span(Optional<String> first, Optional<String> last) {
        return day(first).flatMap(start -> day(last).map(end -> new DateSpan(start, end)));
    }

    private static Optional<LocalDate> day(Optional<String> date) {
        return date.map(LocalDate::parse);
    }

    /** The whole working days by which a stage can slip. */
    private static Optional<Long> slack(Redline stage) {
        return stage.at("planned", "slack")
                .flatMap(Redline::value)
                .map(quantity -> (long) Double.parseDouble(quantity.substring(0, quantity.indexOf(' '))))
                .filter(days -> days > 0);
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** From the first to the last day that anything happens, before or now. */
    public DateSpan whole() {
        List<LocalDate> days = Stream.concat(
                        bars.stream()
                                .flatMap(bar -> Stream.concat(
                                        Stream.of(bar.now(), bar.was())
                                                .flatMap(Optional::stream)
                                                .flatMap(span -> Stream.of(span.first(), span.last())),
                                        bar.slackUntil().stream())),
                        events.stream().flatMap(event -> Stream.of(event.now(), event.was())
                                .flatMap(Optional::stream)))
                .sorted()
                .toList();
        return new DateSpan(days.get(0), days.get(days.size() - 1));
    }
}
