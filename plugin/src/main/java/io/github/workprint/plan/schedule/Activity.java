package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stage as the schedule sees it.
 *
 * @param length null where it makes no sense, so that the stage cannot be planned
 * @param daily whether it is done for every day of the shoot
 * @param notBefore null where nothing holds it back
 * @param after ids of the activities that must be finished before, or begun where a lag says so
 * @param lags what passes between one of these and the start of this one; none where it follows the end at once
 * @param due the day on which a deliverable that waits for it must have arrived; null where none is due
 * @param reached the day on which it must be finished for another reason: a milestone, a start that is fixed, or a day that is counted back; null where there is none
 */
public record Activity(
        String id,
        @Nullable StageLength length,
        WorkingDays calendar,
        boolean daily,
        @Nullable LocalDate notBefore,
        List<String> after,
        Map<String, List<Lag>> lags,
        @Nullable LocalDate due,
        @Nullable LocalDate reached) {
    public Activity {
        after = List.copyOf(after);
        lags = Map.copyOf(lags);
    }

    /** The day on which it must be finished; null where it has none of its own. */
    @Nullable
    LocalDate target() {
        return WorkDates.earliest(Stream.of(due, reached).filter(Objects::nonNull))
                .orElse(null);
    }

    /** The day at whose end the wait for an earlier activity is over, with what passes between the two. */
    LocalDate reached(Activity earlier, WorkDates found) {
        return lags(earlier.id())
                .map(lag -> lag.after(counted(earlier, found, lag), calendar))
                .max(LocalDate::compareTo)
                .orElse(found.finishes());
    }

    /** The day at whose end a lag begins. What begins on a day has done so at its beginning, but for what takes no time. */
    private LocalDate counted(Activity earlier, WorkDates found, Lag lag) {
        return !lag.fromStart()
                ? found.finishes()
                : milestone() || earlier.milestone()
                        ? found.starts()
                        : found.starts().minusDays(1);
    }

    /** The same for daily work that goes along with daily work: what one does on a day, the other may do on a day. */
    LocalDate along(Activity earlier, LocalDate day) {
        return lags(earlier.id())
                .map(lag -> lag.after(day, calendar))
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    /** The last day of the earlier daily work that daily work on a day can follow. */
    LocalDate limitAlong(Activity earlier, LocalDate day) {
        return lags(earlier.id())
                .map(lag -> lag.before(day, calendar))
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    /** The last day on which an earlier activity may finish so that the wait for it is over at the end of a day. */
    LocalDate limit(Activity earlier, WorkDates found, LocalDate day) {
        return lags(earlier.id())
                .map(lag -> {
                    LocalDate counted = lag.before(day, calendar);
                    return lag.fromStart()
                            ? earlier.finishing(
                                    found, milestone() || earlier.milestone() ? counted : counted.plusDays(1))
                            : counted;
                })
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    /** When this activity finishes if it starts as late as on a day. */
    private LocalDate finishing(WorkDates found, LocalDate starts) {
        if (length == null || daily || length.milestone()) {
            long moved = calendar.between(found.starts(), starts);
            return moved == 0 ? found.finishes() : calendar.after(found.finishes(), moved);
        }
        return length.finish(calendar.onOrBefore(starts), calendar);
    }

    private boolean milestone() {
        return length != null && length.milestone() && !daily;
    }

    private Stream<Lag> lags(String before) {
        return lags.getOrDefault(before, List.of()).stream();
    }
}
