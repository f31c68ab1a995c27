package io.github.workprint.plan.schedule;

import io.github.workprint.plan.amount.Processing;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Time that passes between the end of one activity and the start of the next.
 *
 * @param days none or more
 * @param worked whether they are working days of the later activity; else they run through weekends, as a courier does
 */
public record Lag(long days, boolean worked) {
    static final Lag NONE = new Lag(0, false);

    /** Empty where it is negative or senseless; hours are rounded up to whole days. */
    static Optional<Lag> of(Quantity quantity, Processing processing) {
        return StageLength.of(quantity, processing).map(length -> new Lag(length.days(), length.worked()));
    }

    /** The day at whose end the lag is over that begins at the end of a day. */
    LocalDate after(LocalDate day, WorkingDays calendar) {
        return days == 0 ? day : worked ? calendar.after(day, days) : day.plusDays(days);
    }

    /** The last day at whose end the lag may begin to be over at the end of a day. */
    LocalDate before(LocalDate day, WorkingDays calendar) {
        return days == 0 ? day : worked ? calendar.after(day, 1 - days).minusDays(1) : day.minusDays(days);
    }
}
