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
 * @param waits what it waits for
 * @param lag days between the last of these and its start; 0 where it follows at once, or as each of these says
 * @param lagWorked whether these are working days of its calendar
 * @param held the day before which it may not start; null where nothing holds it
 * @param fixed whether it is to start on the day that it is held until, rather than not before
 */
record Errand(
        long days,
        boolean worked,
        int calendar,
        List<Wait> waits,
        long lag,
        boolean lagWorked,
        @Nullable LocalDate held,
        boolean fixed) {
    Errand {
        waits = List.copyOf(waits);
    }

    /**
     * An earlier stage that it waits for.
     *
     * @param on its index
     * @param start whether it is waited for from its start on; else from its end
     * @param lag days that pass from there; negative where work may begin so much before
     * @param worked whether these are working days of the one that waits
     */
    record Wait(int on, boolean start, long lag, boolean worked) {
        boolean plain() {
            return !start && lag == 0;
        }
    }

    boolean milestone() {
        return days == 0;
    }
}
