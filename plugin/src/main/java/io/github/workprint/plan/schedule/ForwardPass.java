package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first half of the critical path method (Kelley and Walker 1959): how early everything can be. Work starts on the next
 * working day of its own calendar after everything before it has finished. A milestone takes no time: it is reached on the day on
 * which the last of them finishes, and what waits for it starts on a later day.
 */
final class ForwardPass {
    private final @Nullable LocalDate anchor;
    private final @Nullable DateSpan shoot;
    private final Map<String, WorkDates> dates = new LinkedHashMap<>();

    private ForwardPass(@Nullable LocalDate anchor, @Nullable DateSpan shoot) {
        this.anchor = anchor;
        this.shoot = shoot;
    }

    /**
     * Dates by id; none for what is on a cycle, has no sensible length or no day to start from, and for all that waits for it.
     *
     * @param anchor where what waits for nothing starts
     * @param shoot first and last shooting day
     * @param actuals what has become of activities; none for the plan
     */
    static Map<String, WorkDates> of(
            Network network, @Nullable LocalDate anchor, @Nullable DateSpan shoot, Optional<Actuals> actuals) {
        ForwardPass pass = new ForwardPass(anchor, shoot);
        Set<String> overtaken = actuals.map(known -> known.overtaken(network)).orElse(Set.of());
        for (Activity activity : network.order()) {
            pass.dates(activity, network.before(activity))
                    .map(found -> actuals.map(known -> known.of(activity, found, overtaken.contains(activity.id())))
                            .orElse(found))
                    .filter(found -> WorkDates.plannable(found.finishes()))
                    .ifPresent(found -> pass.dates.put(activity.id(), found));
        }
        return pass.dates;
    }

    private Optional<WorkDates> dates(Activity activity, List<Activity> before) {
        StageLength length = activity.length();
        boolean known = before.stream().allMatch(earlier -> dates.containsKey(earlier.id()));
        if (length == null || !known) {
            return Optional.empty();
        }
        if (activity.daily() && shoot != null) {
            return Optional.of(daily(activity, length, before, shoot));
        }
        int gap = length.milestone() ? 0 : 1;
        Optional<LocalDate> reached = reached(activity, before.stream()).map(day -> day.plusDays(gap));
        Optional<LocalDate> held = Optional.ofNullable(activity.notBefore());
        Optional<LocalDate> from = before.isEmpty()
                ? held.or(() -> Optional.ofNullable(anchor))
                : WorkDates.latest(Stream.concat(reached.stream(), held.stream()));
        return from.map(day -> dates(activity, length, day));
    }

    private static WorkDates dates(Activity activity, StageLength length, LocalDate from) {
        if (length.milestone()) {
            return new WorkDates(from, from);
        }
        LocalDate starts = activity.calendar().onOrAfter(from);
        return new WorkDates(starts, length.finish(starts, activity.calendar()));
    }

    /**
     * Daily work goes along with the shoot and with the daily work that it waits for, and ends with the work on the last day's
     * material. What else it waits for must be finished before it begins.
     */
    private WorkDates daily(Activity activity, StageLength length, List<Activity> before, DateSpan days) {
        Optional<LocalDate> prepared = reached(activity, before.stream().filter(earlier -> !earlier.daily()))
                .map(day -> activity.calendar().after(day, 1));
        Stream<LocalDate> along = before.stream().filter(Activity::daily).flatMap(earlier -> found(earlier)
                .map(found -> activity.along(earlier, found.starts())));
        LocalDate starts = WorkDates.latest(Stream.of(
                                Stream.of(days.first()),
                                Stream.ofNullable(activity.notBefore()),
                                prepared.stream(),
                                along)
                        .flatMap(each -> each))
                .orElseThrow();
        LocalDate lastMaterial = WorkDates.latest(Stream.concat(
                        Stream.of(starts, days.last()),
                        before.stream().filter(Activity::daily).flatMap(earlier -> found(earlier)
                                .map(found -> activity.along(earlier, found.finishes())))))
                .orElseThrow();
        return new WorkDates(starts, length.finishOn(lastMaterial, activity.calendar()));
    }

    /** When the wait for the last of those is over that an activity waits for. */
    private Optional<LocalDate> reached(Activity activity, Stream<Activity> before) {
        return WorkDates.latest(
                before.flatMap(earlier -> found(earlier).map(found -> activity.reached(earlier, found))));
    }

    private Stream<WorkDates> found(Activity activity) {
        return Stream.ofNullable(dates.get(activity.id()));
    }
}
