package io.github.workprint.view.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.PartsOf;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of a workflow as a wall calendar shows them: what starts, ends or falls on each, by month and by week. Months and weeks in which
 * nothing does are left out; work that goes on through a whole week is named once for it.
 */
public record DateCalendar(List<Month> months, List<Week> weeks) {
    private static final int WEEK = 7;

    /** What a day is to an entity. */
    public enum Event {
        STARTS,
        ENDS,
        /** All of it: a date, or work of one day. */
        IS,
        /** The last day for notes on what was shown. */
        NOTES_DUE;

        /** For templates. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param mark added on the day that it has since this version, removed on the one that it had
     * @param moved whether the other day is there too
     * @param parts those that it is said of, in their order; none where it is said of the whole
     */
    public record Entry(Redline entity, Event event, Mark mark, boolean moved, List<Redline> parts) {
        public Entry {
            parts = List.copyOf(parts);
        }

        private boolean isAlike(Entry other) {
            return entity.path().equals(other.entity.path())
                    && event == other.event
                    && mark == other.mark
                    && moved == other.moved
                    && !parts.isEmpty()
                    && !other.parts.isEmpty();
        }

        private Entry and(List<Redline> more) {
            return new Entry(
                    entity,
                    event,
                    mark,
                    moved,
                    Stream.concat(parts.stream(), more.stream()).toList());
        }
    }

    /** @param off whether nobody works on it, if nothing else is said */
    public record Day(LocalDate date, boolean off, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }

        /** Whether one would expect people at work. */
        public boolean isFree() {
            return off && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }
    }

    /**
     * @param days Monday to Sunday
     * @param underWay work that neither starts nor ends in it
     */
    public record Week(List<Day> days, List<Thing> underWay) {
        public Week {
            days = List.copyOf(days);
            underWay = List.copyOf(underWay);
        }

        public LocalDate monday() {
            return days.get(0).date();
        }

        boolean isEmpty() {
            return days.stream().allMatch(day -> day.entries().isEmpty());
        }
    }

    /** @param weeks all that it touches, also with days of the months beside it */
    public record Month(YearMonth month, List<Week> weeks) {
        public Month {
            weeks = List.copyOf(weeks);
        }
    }

    /** A day and what it is to an entity. */
    private record Dated(LocalDate day, Event event) {}

    /** When a stage is worked on, or one of its parts, now and before. */
    private record Work(Redline stage, Optional<DateSpan> now, Optional<DateSpan> was) {}

    public DateCalendar {
        months = List.copyOf(months);
        weeks = List.copyOf(weeks);
    }

    /** All of a workflow. */
    public static DateCalendar of(Workflow workflow) {
        return of(workflow, any -> true, stage -> stage.all("planned", "parts"));
    }

    /**
     * @param shown which of the workflow's things it is to show
     * @param parts the planned figures of those parts of a stage that it is to show
     */
    public static DateCalendar of(Workflow workflow, Predicate<Redline> shown, Function<Redline, List<Redline>> parts) {
        return new Search(workflow, shown, parts).calendar();
    }

    public boolean isEmpty() {
        return weeks.isEmpty();
    }

    /** Gathers what a calendar shows. */
    private static final class Search {
        private final Workflow workflow;
        private final WorkingDays worked;
        private final Map<LocalDate, List<Entry>> entries = new TreeMap<>();
        private final List<Work> work = new ArrayList<>();

        Search(Workflow workflow, Predicate<Redline> shown, Function<Redline, List<Redline>> parts) {
            this.workflow = workflow;
            this.worked = new WorkCalendars(workflow).standard();
            KeyDates.of(workflow).stream()
                    .filter(line -> shown.test(line.entity()))
                    .forEach(line -> date(line.entity(), line.date(), Event.IS, line.parts()));
            workflow.root().all("schedule", "reviews").stream().filter(shown).forEach(this::notes);
            workflow.stages().stream().filter(shown).forEach(stage -> work(stage, parts.apply(stage)));
        }

        private void notes(Redline review) {
            List<Redline> parts = review.all("planned", "parts");
            if (parts.isEmpty()) {
                review.child("decide-by").ifPresent(day -> date(review, day, Event.NOTES_DUE, List.of()));
            }
            parts.forEach(part -> part.child("notes-by")
                    .ifPresent(day -> date(
                            review,
                            day,
                            Event.NOTES_DUE,
                            PartsOf.part(workflow, part).stream().toList())));
        }

        private void date(Redline entity, Redline day, Event event, List<Redline> parts) {
            enter(entity, parts, dated(day(day.value()), event), dated(day(day.formerValue()), event));
        }

        private static Set<Dated> dated(Optional<LocalDate> day, Event event) {
            return day.map(date -> Set.of(new Dated(date, event))).orElse(Set.of());
        }

        private void work(Redline stage, List<Redline> parts) {
            if (parts.isEmpty()) {
                stage.child("planned").ifPresent(whole -> work(stage, List.of(), whole));
            }
            parts.forEach(
                    part -> work(stage, PartsOf.part(workflow, part).stream().toList(), part));
        }

        private void work(Redline stage, List<Redline> parts, Redline planned) {
            Optional<Redline> starts = planned.child("starts");
            Optional<Redline> finishes = planned.child("finishes");
            Optional<DateSpan> now = span(starts.flatMap(Redline::value), finishes.flatMap(Redline::value));
            Optional<DateSpan> was = span(starts.flatMap(Redline::formerValue), finishes.flatMap(Redline::formerValue));
            work.add(new Work(stage, now, was));
            enter(stage, parts, ends(now), ends(was));
        }

        private static Optional<DateSpan> span(Optional<String> first, Optional<String> last) {
            return day(first).flatMap(start -> day(last).map(end -> new DateSpan(start, end)));
        }

        private static Optional<LocalDate> day(Optional<String> date) {
            return date.map(LocalDate::parse);
        }

        private static Set<Dated> ends(Optional<DateSpan> span) {
            return span.map(days -> days.first().equals(days.last())
                            ? Set.of(new Dated(days.first(), Event.IS))
                            : Set.of(new Dated(days.first(), Event.STARTS), new Dated(days.last(), Event.ENDS)))
                    .orElse(Set.of());
        }

        private void enter(Redline entity, List<Redline> parts, Set<Dated> now, Set<Dated> was) {
            Set<Dated> all = new LinkedHashSet<>(now);
            all.addAll(was);
            boolean first = entity.was().isEmpty() && entity.mark() == Mark.SAME;
            for (Dated dated : all) {
                Mark mark = !now.contains(dated) ? Mark.REMOVED : was.contains(dated) || first ? Mark.SAME : Mark.ADDED;
                boolean moved = mark != Mark.SAME && !now.isEmpty() && !was.isEmpty();
                add(
                        entries.computeIfAbsent(dated.day(), day -> new ArrayList<>()),
                        new Entry(entity, dated.event(), mark, moved, parts));
            }
        }

        /** Parts of one thing to which a day is the same share an entry. */
        private static void add(List<Entry> ofDay, Entry entry) {
            for (int i = 0; i < ofDay.size(); i++) {
                if (ofDay.get(i).isAlike(entry)) {
                    ofDay.set(i, ofDay.get(i).and(entry.parts()));
                    return;
                }
            }
            ofDay.add(entry);
        }

        DateCalendar calendar() {
            List<Week> weeks = entries.keySet().stream()
                    .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                    .distinct()
                    .map(this::week)
                    .toList();
            List<Month> months = entries.keySet().stream()
                    .map(YearMonth::from)
                    .distinct()
                    .map(this::month)
                    .toList();
            return new DateCalendar(months, weeks);
        }

        private Month month(YearMonth month) {
            LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            long weeks = ChronoUnit.DAYS.between(monday, month.atEndOfMonth()) / WEEK + 1;
            return new Month(
                    month,
                    Stream.iterate(monday, day -> day.plusDays(WEEK))
                            .limit(weeks)
                            .map(this::week)
                            .toList());
        }

        private Week week(LocalDate monday) {
            LocalDate sunday = monday.plusDays(WEEK - 1);
            return new Week(
                    IntStream.range(0, WEEK)
                            .mapToObj(monday::plusDays)
                            .map(this::day)
                            .toList(),
                    work.stream()
                            .flatMap(one -> underWay(one, monday, sunday).stream())
                            .distinct()
                            .toList());
        }

        private Day day(LocalDate date) {
            return new Day(
                    date,
                    !worked.onOrAfter(date).equals(date),
                    entries.getOrDefault(date, List.of()).stream()
                            .sorted(Comparator.comparing(Entry::event, Search::inOrder))
                            .toList());
        }

        /** Dates before work, what ends before what starts. */
        private static int inOrder(Event one, Event other) {
            List<Event> order = List.of(Event.IS, Event.NOTES_DUE, Event.ENDS, Event.STARTS);
            return Integer.compare(order.indexOf(one), order.indexOf(other));
        }

        private static Optional<Thing> underWay(Work work, LocalDate monday, LocalDate sunday) {
            boolean now = isWithin(work.now(), monday, sunday);
            boolean was = isWithin(work.was(), monday, sunday);
            boolean first = work.stage().was().isEmpty() && work.stage().mark() == Mark.SAME;
            Mark mark = now == was || first ? Mark.SAME : now ? Mark.ADDED : Mark.REMOVED;
            return now || was ? Optional.of(new Thing(work.stage(), mark)) : Optional.empty();
        }

        private static boolean isWithin(Optional<DateSpan> work, LocalDate monday, LocalDate sunday) {
            return work.filter(
                            span -> span.first().isBefore(monday) && span.last().isAfter(sunday))
                    .isPresent();
        }
    }
}
