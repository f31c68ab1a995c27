package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds rooms and machines that two stages need on one working day, by the earliest dates of both. */
public final class Overlaps {
    /**
     * Two stages that need the same thing on the same days.
     *
     * @param resource the room or the machine, in the words of the spec
     * @param first id of the stage that stands first in the spec
     * @param second id of the other one
     * @param days from the first to the last day that both work on
     */
    public record Overlap(String resource, String first, String second, DateSpan days) {}

    private final StageSchedule schedule;

    private Overlaps(StageSchedule schedule) {
        this.schedule = schedule;
    }

    /** In the order of the spec. */
    public static List<Overlap> of(Spec spec, StageSchedule schedule) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Stage stage : spec.stages().values()) {
            for (String resource : resources(stage)) {
                String key = resource.strip().toLowerCase(Locale.ROOT);
                names.putIfAbsent(key, resource);
                users.computeIfAbsent(key, found -> new ArrayList<>()).add(stage.id());
            }
        }
        Overlaps overlaps = new Overlaps(schedule);
        List<Overlap> found = new ArrayList<>();
        users.forEach((key, ids) -> {
            for (int i = 0; i < ids.size(); i++) {
                for (String second : ids.subList(i + 1, ids.size())) {
                    String first = ids.get(i);
                    overlaps.common(first, second)
                            .ifPresent(
                                    days -> found.add(new Overlap(names.getOrDefault(key, key), first, second, days)));
                }
            }
        });
        return List.copyOf(found);
    }

    private static Set<String> resources(Stage stage) {
        Set<String> resources = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(stage.room()), stage.equipment().stream())
                .forEach(resources::add);
        return resources;
    }

    /** Milestones take no room. */
    private Optional<DateSpan> common(String first, String second) {
        WorkDates one = schedule.dates().get(first);
        WorkDates other = schedule.dates().get(second);
        if (one == null || other == null || schedule.milestone(first) || schedule.milestone(second)) {
            return Optional.empty();
        }
        LocalDate from = one.starts().isAfter(other.starts()) ? one.starts() : other.starts();
        LocalDate to = one.finishes().isBefore(other.finishes()) ? one.finishes() : other.finishes();
        LocalDate start = both(from, first, second);
        return start.isAfter(to) ? Optional.empty() : Optional.of(new DateSpan(start, to));
    }

    /** The first day from a day on that both work on; two calendars without a common day have none in a year. */
    private LocalDate both(LocalDate from, String first, String second) {
        LocalDate day = from;
        LocalDate end = from.plusYears(1);
        while (day.isBefore(end)) {
            LocalDate next =
                    schedule.calendar(second).onOrAfter(schedule.calendar(first).onOrAfter(day));
            if (next.equals(day)) {
                return day;
            }
            day = next;
        }
        return LocalDate.MAX;
    }
}
