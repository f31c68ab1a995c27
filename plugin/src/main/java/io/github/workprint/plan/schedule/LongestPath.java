package io.github.workprint.plan.schedule;

import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chain of activities that decides when the production is done: from the last of those with a target to finish, or without
 * targets from the last of all, back through those that its start waited for. With calendars that differ from stage to stage this
 * is more telling than equal slack, which each stage counts in working days of its own.
 */
final class LongestPath {
    private final Network network;
    private final Map<String, WorkDates> dates;
    private final @Nullable DateSpan shoot;

    private LongestPath(Network network, Map<String, WorkDates> dates, @Nullable DateSpan shoot) {
        this.network = network;
        this.dates = dates;
        this.shoot = shoot;
    }

    /** The ids on it; on more than one where several finish on that day. */
    static Set<String> of(Network network, Map<String, WorkDates> dates, @Nullable DateSpan shoot) {
        LongestPath path = new LongestPath(network, dates, shoot);
        Set<String> critical = new HashSet<>();
        Deque<Activity> open = new ArrayDeque<>(path.ends());
        while (!open.isEmpty()) {
            Activity activity = open.remove();
            if (critical.add(activity.id())) {
                network.before(activity).stream().filter(path.holdsUp(activity)).forEach(open::add);
            }
        }
        return critical;
    }

    private List<Activity> ends() {
        List<Activity> planned = network.order().stream()
                .filter(activity -> dates.containsKey(activity.id()))
                .toList();
        boolean targets = planned.stream().anyMatch(activity -> activity.target() != null);
        List<Activity> ends = planned.stream()
                .filter(activity -> !targets || activity.target() != null)
                .toList();
        LocalDate last = WorkDates.latest(
                        ends.stream().map(activity -> dates(activity).finishes()))
                .orElse(LocalDate.EPOCH);
        return ends.stream()
                .filter(activity -> dates(activity).finishes().equals(last))
                .toList();
    }

    /** Whether an earlier activity is what the dates of this one wait for. */
    private Predicate<Activity> holdsUp(Activity activity) {
        WorkDates found = dates(activity);
        StageLength length = activity.length();
        if (activity.daily() && shoot != null) {
            LocalDate lastMaterial = WorkDates.latest(Stream.concat(
                            Stream.of(shoot.last(), found.starts()),
                            network.before(activity).stream()
                                    .filter(Activity::daily)
                                    .map(earlier -> reached(earlier, activity))))
                    .orElseThrow();
            return earlier -> earlier.daily()
                    ? reached(earlier, activity).equals(lastMaterial)
                    : found.starts().equals(lastMaterial) && startsAfter(earlier, activity);
        }
        return length != null && length.milestone()
                ? earlier -> reached(earlier, activity).equals(found.finishes())
                : earlier -> startsAfter(earlier, activity);
    }

    private boolean startsAfter(Activity earlier, Activity activity) {
        return activity.calendar()
                .after(reached(earlier, activity), 1)
                .equals(dates(activity).starts());
    }

    private LocalDate reached(Activity earlier, Activity activity) {
        return activity.reached(earlier.id(), dates(earlier).finishes());
    }

    private WorkDates dates(Activity activity) {
        WorkDates found = dates.get(activity.id());
        if (found == null) {
            throw new IllegalStateException("is planned but has no dates: " + activity.id());
        }
        return found;
    }
}
