package io.github.workprint.plan.schedule;

import io.github.workprint.plan.amount.Processing;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Time that passes between the end of one activity, or its start, and the start of the next.
 *
 * @param days negative where the next one may begin so much earlier
 * @param worked whether they are working days of the later activity; else they run through weekends, as a courier does
 * @param fromStart whether they are counted from the start of the earlier one
 */
public record Lag(long days, boolean worked, boolean fromStart) {
    static final Lag NONE = new Lag(0, false);

    /** Counted from the end. */
    public Lag(long days, boolean worked) {
        this(days, worked, false);
    }

    /** Empty where it is senseless; parts of a day count as a whole one, and what is taken off in whole days only. */
    static Optional<Lag> of(Quantity quantity, Processing processing) {
        boolean earlier = quantity.amount().signum() < 0;
        BigDecimal amount = quantity.amount().abs();
        return earlier
                ? StageLength.whole(new Quantity(amount, quantity.unit()), processing, RoundingMode.FLOOR)
                        .map(length -> new Lag(-length.days(), length.worked()))
                : StageLength.of(quantity, processing).map(length -> new Lag(length.days(), length.worked()));
    }

    Lag fromStart(boolean start) {
        return new Lag(days, worked, start);
    }

    /** The day at whose end the lag is over that begins at the end of a day. */
    LocalDate after(LocalDate day, WorkingDays calendar) {
        if (days == 0 || !worked) {
            return day.plusDays(days);
        }
        return days > 0
                ? calendar.after(day, days)
                : calendar.after(day, 1 + days).minusDays(1);
    }

    /** The last day at whose end the lag may begin to be over at the end of a day. */
    LocalDate before(LocalDate day, WorkingDays calendar) {
        if (days == 0 || !worked) {
            return day.minusDays(days);
        }
        return days > 0
                ? calendar.after(day, 1 - days).minusDays(1)
                : calendar.after(day.plusDays(1), -days).minusDays(1);
    }
}
