package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.PartsOf;
import io.github.workprint.view.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When everything happens.
 *
 * @param bars phase by phase, each in order of start
 * @param events in order of date
 * @param calendar the days that are worked on, if nothing else is said
 */
public record Timetable(List<Bar> bars, List<Event> events, WorkingDays calendar) {
    /** A day, and the one that it was before. */
    public record Day(Optional<LocalDate> now, Optional<LocalDate> was) {
        public boolean isMoved() {
            return now.isPresent() && was.isPresent() && !now.equals(was);
        }

        public LocalDate day() {
            return now.or(() -> was).orElseThrow();
        }
    }

    /**
     * What the work is measured by.
     *
     * @param kind of the entity: milestone, review, approval, deliverable
     * @param days in order, one for all parts that share it
     */
    public record Event(Redline entity, String kind, List<Day> days) {
        public Event {
            days = List.copyOf(days);
        }

        public boolean isMoved() {
            return days.stream().anyMatch(Day::isMoved);
        }
    }

    /**
     * When one of its parts is worked on, in this version.
     *
     * @param label short enough for a bar: the number of the part, else its id
     * @param lane how many others go on at the same time above it
     */
    public record Piece(String label, DateSpan days, boolean critical, int lane) {}

    /**
     * When a stage is worked on.
     *
     * @param pieces its parts, in their order; none where it is for no parts
     * @param now as planned in this version; none where the stage is gone, or is not planned any more
     * @param was as planned before
     * @param slackUntil the last day on which it could finish without harm; none where it has no slack
     */
    public record Bar(
            StageNode node,
            Optional<DateSpan> now,
            Optional<DateSpan> was,
            Optional<LocalDate> slackUntil,
            List<Piece> pieces) {
        public Bar {
            pieces = List.copyOf(pieces);
        }

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
                        .flatMap(node -> bar(workflow, node, calendars).stream())
                        .sorted(Comparator.comparing((Bar bar) -> bar.node().phase())
                                .thenComparing(bar -> bar.span().first())
                                .thenComparing(bar -> bar.span().last()))
                        .toList(),
                events(KeyDates.of(workflow)),
                calendars.standard());
    }

    private static List<Event> events(List<KeyDates.Line> lines) {
        Map<String, List<KeyDates.Line>> entities = lines.stream()
                .collect(Collectors.groupingBy(line -> line.entity().path(), LinkedHashMap::new, Collectors.toList()));
        return entities.values().stream()
                .map(own -> new Event(
                        own.get(0).entity(),
                        Address.of(own.get(0).entity().path()).kind(),
                        own.stream()
                                .map(line -> new Day(
                                        day(line.date().value()),
                                        day(line.date().formerValue())))
                                .toList()))
                .toList();
    }

    private static Optional<Bar> bar(Workflow workflow, StageNode node, WorkCalendars calendars) {
        Optional<Redline> starts = node.stage().at("planned", "starts");
        Optional<Redline> finishes = node.stage().at("planned", "finishes");
        Optional<DateSpan> now = span(starts.flatMap(Redline::value), finishes.flatMap(Redline::value));
        Optional<DateSpan> was = span(starts.flatMap(Redline::formerValue), finishes.flatMap(Redline::formerValue));
        return now.isEmpty() && was.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bar(
                        node,
                        now,
                        was,
                        now.flatMap(span -> slack(node.stage())
                                .map(days -> calendars.of(node.stage()).after(span.last(), days))),
                        pieces(workflow, node.stage())));
    }

    private static List<Piece> pieces(Workflow workflow, Redline stage) {
        List<LocalDate> lanes = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Redline part : stage.all("planned", "parts")) {
            Optional<Redline> of = PartsOf.part(workflow, part);
            Optional<DateSpan> days = span(
                    part.child("starts").flatMap(Redline::value),
                    part.child("finishes").flatMap(Redline::value));
            if (of.isPresent() && days.isPresent()) {
                int lane = lane(lanes, days.get());
                boolean critical = part.child("critical")
                        .flatMap(Redline::value)
                        .filter("true"::equals)
                        .isPresent();
                pieces.add(new Piece(PartsOf.mark(of.get()), days.get(), critical, lane));
            }
        }
        return pieces;
    }

    /** The first lane that is free; what was put into it last ends before. */
    private static int lane(List<LocalDate> lanes, DateSpan days) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).isBefore(days.first())) {
                lanes.set(i, days.last());
                return i;
            }
        }
        lanes.add(days.last());
        return lanes.size() - 1;
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

    /**
     * The same with what has become of stages over what was planned of them, in the order of the plan.
     *
     * @param actual when stages are or were worked on, by address
     */
    public Timetable with(Map<String, DateSpan> actual) {
        return new Timetable(
                bars.stream()
                        .map(bar -> Optional.ofNullable(actual.get(bar.stage().path()))
                                .map(span ->
                                        new Bar(bar.node(), Optional.of(span), bar.now(), Optional.empty(), List.of()))
                                .orElse(bar))
                        .toList(),
                events,
                calendar);
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
                        events.stream()
                                .flatMap(event -> event.days().stream())
                                .flatMap(day -> Stream.of(day.now(), day.was()))
                                .flatMap(Optional::stream))
                .sorted()
                .toList();
        return new DateSpan(days.get(0), days.get(days.size() - 1));
    }
}
