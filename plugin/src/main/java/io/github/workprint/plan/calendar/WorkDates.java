package io.github.workprint.plan.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The first and the last day of work; of a milestone, both are the day on which it is reached. */
public record WorkDates(LocalDate starts, LocalDate finishes) {
    private static final int LAST_YEAR = 9999;

    public static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo);
    }

    public static Optional<LocalDate> earliest(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo);
    }

    /** Whether a day can be reckoned with: days beyond four digits of year are slips of the pen. */
    public static boolean plannable(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }
}
