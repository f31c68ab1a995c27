package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.WorkDates;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has become of stages by a day, by their ids. What is done stands, what is begun goes on from the day on which it was, and what is
 * not begun begins on that day at the earliest. A stage of which nothing is recorded counts as done as planned where one that waits for
 * its end was begun.
 *
 * @param asOf the day up to which it is known
 */
public record Actuals(LocalDate asOf, Map<String, LocalDate> begun, Map<String, LocalDate> finished) {
    public Actuals {
        begun = Map.copyOf(begun);
        finished = Map.copyOf(finished);
    }

    /** The ids of those that must have been finished, since what waits for their end was begun. */
    Set<String> overtaken(Network network) {
        Set<String> overtaken = new HashSet<>();
        List<Activity> order = network.order();
        for (int i = order.size() - 1; i >= 0; i--) {
            Activity activity = order.get(i);
            if (network.behind(activity).stream()
                    .filter(later -> waitsForEnd(activity, later))
                    .anyMatch(later -> isRecorded(later) || overtaken.contains(later.id()))) {
                overtaken.add(activity.id());
            }
        }
        return overtaken;
    }

    private static boolean waitsForEnd(Activity activity, Activity later) {
        return !(activity.daily() && later.daily())
                && later.lags().getOrDefault(activity.id(), List.of()).stream().noneMatch(Lag::fromStart);
    }

    private boolean isRecorded(Activity activity) {
        return begun.containsKey(activity.id()) || finished.containsKey(activity.id());
    }

    /**
     * When an activity took place or will.
     *
     * @param planned behind all that comes before it, as that took place or will
     * @param overtaken whether it must have been finished
     */
    WorkDates of(Activity activity, WorkDates planned, boolean overtaken) {
        LocalDate done = finished.get(activity.id());
        LocalDate start = begun.get(activity.id());
        if (done != null) {
            return new WorkDates(earlier(start == null ? planned.starts() : start, done), done);
        }
        LocalDate soonest = activity.calendar().onOrAfter(asOf);
        StageLength length = activity.length();
        boolean fixed = length == null || length.milestone() || activity.daily();
        if (start != null) {
            LocalDate ends = fixed || length == null
                    ? planned.finishes()
                    : length.finish(activity.calendar().onOrAfter(start), activity.calendar());
            return new WorkDates(start, later(ends, soonest));
        }
        if (overtaken || !planned.starts().isBefore(soonest) || length != null && length.milestone()) {
            return planned;
        }
        return fixed || length == null
                ? new WorkDates(planned.starts(), later(planned.finishes(), soonest))
                : new WorkDates(soonest, length.finish(soonest, activity.calendar()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return Stream.of(one, other).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(LocalDate::compareTo).orElseThrow();
    }
}
