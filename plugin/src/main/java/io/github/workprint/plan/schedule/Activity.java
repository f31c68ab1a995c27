package io.github.workprint.plan.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stage as the schedule sees it.
 *
 * @param length null where it makes no sense, so that the stage cannot be planned
 * @param daily whether it is done for every day of the shoot
 * @param notBefore null where nothing holds it back
 * @param after ids of the activities that must be finished before
 * @param lags what passes between the end of one of these and the start of this one; none where it follows at once
 * @param target the day on which it must be finished; null where it has none of its own
 */
public record Activity(
        String id,
        @Nullable StageLength length,
        WorkingDays calendar,
        boolean daily,
        @Nullable LocalDate notBefore,
        List<String> after,
        Map<String, List<Lag>> lags,
        @Nullable LocalDate target) {
    public Activity {
        after = List.copyOf(after);
        lags = Map.copyOf(lags);
    }

    /** The day at whose end an activity that this one waits for has really done so, with what passes between the two. */
    LocalDate reached(String before, LocalDate finish) {
        return lags(before).stream()
                .map(lag -> lag.after(finish, calendar))
                .max(LocalDate::compareTo)
                .orElse(finish);
    }

    /** The last day on which an activity that this one waits for may finish so as to have been reached by a day. */
    LocalDate limit(String before, LocalDate day) {
        return lags(before).stream()
                .map(lag -> lag.before(day, calendar))
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    private List<Lag> lags(String before) {
        return lags.getOrDefault(before, List.of());
    }
}
