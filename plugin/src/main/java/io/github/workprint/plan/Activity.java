package io.github.workprint.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage as the schedule sees it.
 *
 * @param length null where it makes no sense, so that the stage cannot be planned
 * @param daily whether it is done for every day of the shoot
 * @param notBefore null where nothing holds it back
 * @param after ids of the activities that must be finished before
 * @param target the day on which it must be finished; null where it has none of its own
 */
record Activity(
        String id,
        @Nullable StageLength length,
        WorkingDays calendar,
        boolean daily,
        @Nullable LocalDate notBefore,
        List<String> after,
        @Nullable LocalDate target) {
    Activity {
        after = List.copyOf(after);
    }
}
