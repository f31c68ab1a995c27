package io.github.workprint.plan.amount;

import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long an amount of work takes at a pace: quantity / throughput, as for shots at shots a day, footage at times real time, data
 * at a data rate.
 *
 * @param secondsPerDay of work
 */
public record Processing(BigDecimal secondsPerDay) {
    /** An assumption, where the defaults do not say how long a working day is. */
    private static final BigDecimal TEN_HOURS = BigDecimal.valueOf(36_000);

    private static final int BITS_IN_BYTE = 8;
    private static final int WORKING_DAYS_IN_WEEK = 5;

    public static Processing of(@Nullable Quantity hoursPerDay) {
        return hoursPerDay != null && hoursPerDay.amount().signum() > 0
                ? new Processing(hoursPerDay.inBase())
                : new Processing(TEN_HOURS);
    }

    /** So many seconds of work, in working days. */
    public BigDecimal days(BigDecimal seconds) {
        return seconds.divide(secondsPerDay, MathContext.DECIMAL128);
    }

    /** In seconds of work; empty where either is missing, or the two do not measure the same. */
    public Optional<Fraction> seconds(@Nullable Quantity quantity, @Nullable Quantity throughput) {
        if (quantity == null || throughput == null || throughput.amount().signum() <= 0) {
            return Optional.empty();
        }
        boolean fits =
                switch (Units.measure(throughput.unit()).orElse("")) {
                    case "realtime" -> measures(quantity, "time");
                    case "data-rate" -> measures(quantity, "data");
                    case "count/working-days", "count/time" ->
                        Units.isSame(quantity.unit(), throughput.portion().unit());
                    default -> false;
                };
        return fits ? Optional.of(atPace(quantity, throughput)) : Optional.empty();
    }

    private static boolean measures(Quantity quantity, String measure) {
        return Units.measure(quantity.unit()).filter(measure::equals).isPresent();
    }

    private Fraction atPace(Quantity quantity, Quantity throughput) {
        return switch (Units.measure(throughput.unit()).orElse("")) {
            case "realtime" -> footage(Fraction.of(quantity.inBase()), throughput);
            case "data-rate" -> data(Fraction.of(quantity.inBase()), throughput);
            default ->
                Fraction.of(quantity.amount()).times(period(throughput.per())).over(Fraction.of(throughput.amount()));
        };
    }

    public static Fraction footage(Fraction seconds, Quantity realtime) {
        return seconds.over(Fraction.of(realtime.amount()));
    }

    public static Fraction data(Fraction bytes, Quantity rate) {
        return bytes.times(BITS_IN_BYTE).over(Fraction.of(rate.inBase()));
    }

    /** Seconds of work in a period; a day of a pace is a working day, and a week is five. */
    private Fraction period(String unit) {
        Fraction day = Fraction.of(secondsPerDay);
        return switch (unit) {
            case "wd", "d" -> day;
            case "week" -> day.times(WORKING_DAYS_IN_WEEK);
            default -> Fraction.of(new Quantity(BigDecimal.ONE, unit).inBase());
        };
    }
}
