package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.view.PartsOf;
import io.github.workprint.view.Relations;
import io.github.workprint.view.Workflow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who does what when: the work of each person, and what each room and machine is needed for, as this version plans it. Somebody who holds
 * several roles is one row. Lines are not among them: how long a transfer takes is known, the day is that of its hand-off.
 *
 * @param groups people, rooms and machines, without those that have none
 * @param whole from the first to the last day that anybody works; empty where nothing is planned
 * @param months the months that begin within it
 */
public record Bookings(List<Group> groups, Optional<DateSpan> whole, List<Month> months) {
    /** Whose time it is. */
    public enum Kind {
        PEOPLE,
        ROOMS,
        MACHINES;

        /** For templates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param resources in the order in which they are first needed */
    public record Group(Kind kind, List<Resource> resources) {
        public Group {
            resources = List.copyOf(resources);
        }
    }

    /**
     * A person, a room or a machine.
     *
     * @param holder the person, else the role; none of a room or a machine
     * @param uses in order of date
     */
    public record Resource(String name, Optional<Redline> holder, List<Use> uses) {
        public Resource {
            uses = List.copyOf(uses);
        }
    }

    /**
     * One stage, or one part of it.
     *
     * @param parts the part; none where it is the whole stage
     * @param planned what is planned of it, with its first and its last day
     * @param beside other stages that the same person, room or machine is needed for on one of these days
     * @param left where it begins, in thousandths of the whole time
     * @param width how long it is, in thousandths of the whole time
     */
    public record Use(
            Redline stage, List<Redline> parts, Redline planned, List<Redline> beside, double left, double width) {
        public Use {
            parts = List.copyOf(parts);
            beside = List.copyOf(beside);
        }
    }

    /** @param left where it begins, in thousandths of the whole time */
    public record Month(YearMonth month, double left) {}

    /** Days on which something is needed. */
    private record Need(Redline stage, List<Redline> parts, Redline planned, DateSpan days) {}

    public Bookings {
        groups = List.copyOf(groups);
        months = List.copyOf(months);
    }

    public static Bookings of(Workflow workflow) {
        return new Search(workflow).bookings();
    }

    /** Gathers who and what is needed when. */
    private static final class Search {
        private static final double WHOLE = 1000;

        private final Workflow workflow;
        private final Relations relations;
        private final Map<Kind, Map<String, List<Need>>> needs = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();

        Search(Workflow workflow) {
            this.workflow = workflow;
            this.relations = new Relations(workflow);
            for (Redline stage : workflow.stages()) {
                if (stage.isPresent()) {
                    people(stage);
                    things(Kind.ROOMS, stage, stage.child("room").stream());
                    things(Kind.MACHINES, stage, stage.all("equipment").stream());
                }
            }
        }

        private void people(Redline stage) {
            for (Redline role : relations.ends(stage, "owner", false)) {
                List<Redline> own = PartsOf.figures(stage, role);
                boolean split = !stage.all("planned", "parts").isEmpty();
                Redline holder = relations.ends(role, "person", false).stream()
                        .findFirst()
                        .orElse(role);
                add(Kind.PEOPLE, holder.path(), holder.title(), needs(stage, split ? own : List.of(), split));
            }
        }

        private void things(Kind kind, Redline stage, Stream<Redline> named) {
            List<Redline> parts = stage.all("planned", "parts");
            named.flatMap(name -> name.value().stream())
                    .forEach(name -> add(
                            kind, name.strip().toLowerCase(Locale.ROOT), name, needs(stage, parts, !parts.isEmpty())));
        }

        private List<Need> needs(Redline stage, List<Redline> parts, boolean split) {
            return split
                    ? parts.stream()
                            .flatMap(row -> need(
                                    stage, PartsOf.part(workflow, row).stream().toList(), row)
                                    .stream())
                            .toList()
                    : stage.child("planned").flatMap(whole -> need(stage, List.of(), whole)).stream()
                            .toList();
        }

        private static Optional<Need> need(Redline stage, List<Redline> parts, Redline planned) {
            Optional<LocalDate> first = day(planned, "starts");
            Optional<LocalDate> last = day(planned, "finishes");
            return first.isEmpty() || last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Need(stage, parts, planned, new DateSpan(first.get(), last.get())));
        }

        private static Optional<LocalDate> day(Redline planned, String field) {
            return planned.child(field).flatMap(Redline::value).map(LocalDate::parse);
        }

        private void add(Kind kind, String key, String name, List<Need> more) {
            if (!more.isEmpty()) {
                names.putIfAbsent(kind + key, name);
                needs.computeIfAbsent(kind, first -> new LinkedHashMap<>())
                        .computeIfAbsent(key, first -> new ArrayList<>())
                        .addAll(more);
            }
        }

        Bookings bookings() {
            List<DateSpan> all = needs.values().stream()
                    .flatMap(resources -> resources.values().stream())
                    .flatMap(List::stream)
                    .map(Need::days)
                    .toList();
            if (all.isEmpty()) {
                return new Bookings(List.of(), Optional.empty(), List.of());
            }
            LocalDate first =
                    all.stream().map(DateSpan::first).min(LocalDate::compareTo).orElseThrow();
            LocalDate last =
                    all.stream().map(DateSpan::last).max(LocalDate::compareTo).orElseThrow();
            DateSpan whole = new DateSpan(first, last);
            return new Bookings(
                    Stream.of(Kind.values())
                            .filter(needs::containsKey)
                            .map(kind -> new Group(kind, resources(kind, whole)))
                            .toList(),
                    Optional.of(whole),
                    Stream.iterate(YearMonth.from(first).plusMonths(1), month -> month.plusMonths(1))
                            .limit(ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)))
                            .map(month -> new Month(month, at(month.atDay(1), whole)))
                            .toList());
        }

        private List<Resource> resources(Kind kind, DateSpan whole) {
            List<Resource> resources = new ArrayList<>();
            needs.getOrDefault(kind, Map.of())
                    .forEach((key, own) -> resources.add(new Resource(
                            Objects.requireNonNull(names.get(kind + key)),
                            kind == Kind.PEOPLE ? workflow.entity(key) : Optional.empty(),
                            own.stream()
                                    .sorted(Comparator.comparing(
                                                    (Need need) -> need.days().first())
                                            .thenComparing(need -> need.days().last()))
                                    .map(need -> use(need, own, whole))
                                    .toList())));
            return resources;
        }

        private static Use use(Need need, List<Need> own, DateSpan whole) {
            double left = at(need.days().first(), whole);
            return new Use(
                    need.stage(),
                    need.parts(),
                    need.planned(),
                    own.stream()
                            .filter(other -> !other.stage().equals(need.stage()))
                            .filter(other -> !other.days()
                                            .first()
                                            .isAfter(need.days().last())
                                    && !need.days().first().isAfter(other.days().last()))
                            .map(Need::stage)
                            .distinct()
                            .toList(),
                    left,
                    at(need.days().last().plusDays(1), whole) - left);
        }

        private static double at(LocalDate day, DateSpan whole) {
            double days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1.0;
            return Math.round(WHOLE * ChronoUnit.DAYS.between(whole.first(), day) / days);
        }
    }
}
