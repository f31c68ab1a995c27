package io.github.workprint.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a random workflow, in words that both sides of the comparison are written from and neither reads the other's.
 *
 * @param days how long it takes; 0 for a milestone
 * @param worked whether these are working days; else they run through weekends and holidays
 * @param calendar index of its calendar
 * @param after indexes of the stages that it waits for; all of them earlier ones
 * @param lag days between the last of these and its start; 0 where it follows at once
 * @param lagWorked whether these are working days of its calendar
 * @param held the day before which it may not start; null where nothing holds it
 * @param fixed whether it is to start on the day that it is held until, rather than not before
 */
record Errand(
        long days,
        boolean worked,
        int calendar,
        List<Integer> after,
        long lag,
        boolean lagWorked,
        @Nullable LocalDate held,
        boolean fixed) {
    Errand {
        after = List.copyOf(after);
    }

    boolean milestone() {
        return days == 0;
    }
}
