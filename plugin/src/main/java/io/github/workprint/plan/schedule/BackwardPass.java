package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.WorkDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The second half of the critical path method: how late everything may finish. It begins at the targets. What leads to no target
 * may take as long as it likes and has no latest finish; only where nothing has a target, the last finish of all is one.
 */
final class BackwardPass {
    private final Network network;
    private final Map<String, WorkDates> dates;
    private final Map<String, LocalDate> latest = new LinkedHashMap<>();

    private BackwardPass(Network network, Map<String, WorkDates> dates) {
        this.network = network;
        this.dates = dates;
    }

    /** Latest finish by id. */
    static Map<String, LocalDate> of(Network network, Map<String, WorkDates> dates) {
        BackwardPass pass = new BackwardPass(network, dates);
        List<Activity> planned = new ArrayList<>(network.order());
        planned.removeIf(activity -> !dates.containsKey(activity.id()));
        Collections.reverse(planned);
        boolean targets = planned.stream().anyMatch(activity -> activity.target() != null);
        Optional<LocalDate> end = targets
                ? Optional.empty()
                : WorkDates.latest(dates.values().stream().map(WorkDates::finishes));
        for (Activity activity : planned) {
            pass.limit(activity).or(() -> end).ifPresent(day -> pass.latest.put(activity.id(), day));
        }
        return pass.latest;
    }

    private Optional<LocalDate> limit(Activity activity) {
        Stream<LocalDate> behind = network.behind(activity).stream()
                .flatMap(later -> Stream.ofNullable(latest.get(later.id())).map(day -> limit(activity, later, day)));
        return WorkDates.earliest(Stream.concat(Stream.ofNullable(activity.target()), behind));
    }

    /** The day on which an activity must be finished so that a later one can finish on a day. */
    private LocalDate limit(Activity activity, Activity later, LocalDate finish) {
        return limit(activity, dates.get(activity.id()), later, dates.get(later.id()), finish);
    }

    /** The same for two that have these dates. */
    static LocalDate limit(
            Activity activity, @Nullable WorkDates own, Activity later, @Nullable WorkDates found, LocalDate finish) {
        StageLength length = later.length();
        if (length == null || found == null || own == null) {
            throw new IllegalStateException("has a latest finish but no dates: " + later.id());
        }
        if (later.daily()) {
            LocalDate lastMaterial = length.latestFirst(finish, later.calendar());
            LocalDate starts = found.starts().isBefore(lastMaterial) ? found.starts() : lastMaterial;
            return activity.daily()
                    ? later.limitAlong(activity, lastMaterial)
                    : later.limit(activity, own, starts.minusDays(1));
        }
        LocalDate reached = length.milestone()
                ? finish
                : length.latestStart(finish, later.calendar()).minusDays(1);
        return later.limit(activity, own, reached);
    }
}
