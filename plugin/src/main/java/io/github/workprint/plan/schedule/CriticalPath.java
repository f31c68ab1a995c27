package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chain of activities that decides what is tightest: from the activity with the least slack to the day on which its deliverable is due, or where
 * nothing is due to that of its milestone, or without any of these from the last of all to finish, back through those that its start waited for. Each promise is held against its
 * own date: of five episodes, that is critical which has the fewest days left, not the last. With calendars that differ from stage to
 * stage this is more telling than equal slack, which each stage counts in working days of its own.
 */
final class CriticalPath {
    private final Network network;
    private final Map<String, WorkDates> dates;
    private final @Nullable DateSpan shoot;

    private CriticalPath(Network network, Map<String, WorkDates> dates, @Nullable DateSpan shoot) {
        this.network = network;
        this.dates = dates;
        this.shoot = shoot;
    }

    /** The ids on it; on more than one where several are as tight. */
    static Set<String> of(Network network, Map<String, WorkDates> dates, @Nullable DateSpan shoot) {
        CriticalPath path = new CriticalPath(network, dates, shoot);
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
        Function<Activity, @Nullable LocalDate> promise =
                has(planned, Activity::due) ? Activity::due : Activity::target;
        ToLongFunction<Activity> tightness = has(planned, promise)
                ? activity -> slack(activity, promise.apply(activity))
                : activity -> -dates(activity).finishes().toEpochDay();
        long least = planned.stream().mapToLong(tightness).min().orElse(0);
        return planned.stream()
                .filter(activity -> tightness.applyAsLong(activity) == least)
                .toList();
    }

    private static boolean has(List<Activity> planned, Function<Activity, @Nullable LocalDate> promise) {
        return planned.stream().anyMatch(activity -> promise.apply(activity) != null);
    }

    /** Working days to what was promised; endless where nothing was. */
    private long slack(Activity activity, @Nullable LocalDate promised) {
        return promised == null
                ? Long.MAX_VALUE
                : activity.calendar().between(dates(activity).finishes(), promised);
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
                                    .map(earlier -> along(earlier, activity))))
                    .orElseThrow();
            return earlier -> earlier.daily()
                    ? along(earlier, activity).equals(lastMaterial)
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
        return activity.reached(earlier, dates(earlier));
    }

    private LocalDate along(Activity earlier, Activity activity) {
        return activity.along(earlier, dates(earlier).finishes());
    }

    private WorkDates dates(Activity activity) {
        WorkDates found = dates.get(activity.id());
        if (found == null) {
            throw new IllegalStateException("is planned but has no dates: " + activity.id());
        }
        return found;
    }
}
