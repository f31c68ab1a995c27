package io.github.workprint.plan.schedule;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Processing;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a stage takes, in whole days; 0 for a milestone.
 *
 * @param worked whether the days are working days; else they run through weekends, as waiting does
 */
public record StageLength(long days, boolean worked) {
    /** Longer stages than this are a slip of the pen, and are not planned. */
    private static final BigDecimal CENTURY = BigDecimal.valueOf(36_525);

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    /**
     * What {@code lasts} says, else what the work takes, else nothing. Calendar days and weeks ({@code d}, {@code week}) stay
     * so; hours fill working days. Parts of a day count as a whole one.
     *
     * @param work seconds of work at a time, for a stage that says no length; null where it is not known
     * @return empty where the length is negative or beyond a century
     */
    static Optional<StageLength> of(Stage stage, Processing processing, @Nullable Fraction work) {
        Quantity lasts = stage.lasts();
        if (stage.is(StageKind.MILESTONE)) {
            return Optional.of(new StageLength(0, true));
        }
        if (lasts == null) {
            return work == null
                    ? Optional.of(new StageLength(0, true))
                    : whole(processing.days(work.decimal()).max(BigDecimal.ONE), true, RoundingMode.CEILING);
        }
        return of(lasts, processing);
    }

    /** A length as it is given; parts of a day count as a whole one. */
    static Optional<StageLength> of(Quantity lasts, Processing processing) {
        return whole(lasts, processing, RoundingMode.CEILING);
    }

    /** @param parts how parts of a day count */
    static Optional<StageLength> whole(Quantity lasts, Processing processing, RoundingMode parts) {
        return switch (lasts.unit()) {
            case "wd" -> whole(lasts.amount(), true, parts);
            case "d", "week" -> whole(lasts.inBase().divide(DAY), false, parts);
            default -> whole(processing.days(lasts.inBase()), true, parts);
        };
    }

    private static Optional<StageLength> whole(BigDecimal days, boolean worked, RoundingMode parts) {
        return days.signum() < 0 || days.compareTo(CENTURY) > 0
                ? Optional.empty()
                : Optional.of(new StageLength(days.setScale(0, parts).longValueExact(), worked));
    }

    boolean milestone() {
        return days == 0;
    }

    /** The last day of work that starts on a working day. */
    LocalDate finish(LocalDate start, WorkingDays calendar) {
        return worked ? calendar.after(start, days - 1) : start.plusDays(days - 1);
    }

    /** The last working day on which work can start that must be done at the end of a day. */
    LocalDate latestStart(LocalDate finish, WorkingDays calendar) {
        return worked
                ? calendar.after(calendar.onOrBefore(finish), 1 - days)
                : calendar.onOrBefore(finish.minusDays(days - 1));
    }

    /** The last day of work that begins with a day which counts whatever the calendar says, such as the last of the shoot. */
    LocalDate finishOn(LocalDate first, WorkingDays calendar) {
        if (days <= 1) {
            return first;
        }
        return worked ? calendar.after(first, days - 1) : first.plusDays(days - 1);
    }

    /** The last day that {@link #finishOn} can begin with to be done at the end of a day. */
    LocalDate latestFirst(LocalDate finish, WorkingDays calendar) {
        if (days <= 1) {
            return finish;
        }
        return worked
                ? new StageLength(days - 1, true).latestStart(finish, calendar).minusDays(1)
                : finish.minusDays(days - 1);
    }
}
