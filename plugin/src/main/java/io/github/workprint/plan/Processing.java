package io.github.workprint.plan;

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
record Processing(BigDecimal secondsPerDay) {
    /** An assumption, where the defaults do not say how long a working day is. */
    private static final BigDecimal TEN_HOURS = BigDecimal.valueOf(36_000);

    private static final BigDecimal BITS_IN_BYTE = BigDecimal.valueOf(8);
    private static final BigDecimal WORKING_DAYS_IN_WEEK = BigDecimal.valueOf(5);

    static Processing of(@Nullable Quantity hoursPerDay) {
        return hoursPerDay != null && hoursPerDay.amount().signum() > 0
                ? new Processing(hoursPerDay.inBase())
                : new Processing(TEN_HOURS);
    }

    /** So many seconds of work, in working days. */
    BigDecimal days(BigDecimal seconds) {
        return seconds.divide(secondsPerDay, MathContext.DECIMAL128);
    }

    /** In working days, not rounded; empty where either is missing, or the two do not measure the same. */
    Optional<BigDecimal> days(@Nullable Quantity quantity, @Nullable Quantity throughput) {
        if (quantity == null || throughput == null || throughput.amount().signum() <= 0) {
            return Optional.empty();
        }
        String what = Units.measure(quantity.unit()).orElse("");
        return switch (Units.measure(throughput.unit()).orElse("")) {
            case "realtime" -> when(what.equals("time"), quantity.inBase(), throughput.amount());
            case "data-rate" ->
                when(what.equals("data"), quantity.inBase().multiply(BITS_IN_BYTE), throughput.inBase());
            case "count/working-days", "count/time" -> counted(quantity, throughput);
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> when(boolean fits, BigDecimal work, BigDecimal perSecond) {
        return fits ? Optional.of(days(work.divide(perSecond, MathContext.DECIMAL128))) : Optional.empty();
    }

    /** A day of a pace is a working day, and a week is five. */
    private Optional<BigDecimal> counted(Quantity quantity, Quantity throughput) {
        int slash = throughput.unit().indexOf('/');
        String period = throughput.unit().substring(slash + 1);
        if (!throughput.unit().substring(0, slash).equals(quantity.unit())) {
            return Optional.empty();
        }
        BigDecimal daysInPeriod =
                switch (period) {
                    case "wd", "d" -> BigDecimal.ONE;
                    case "week" -> WORKING_DAYS_IN_WEEK;
                    default -> days(new Quantity(BigDecimal.ONE, period).inBase());
                };
        return Optional.of(
                quantity.amount().multiply(daysInPeriod).divide(throughput.amount(), MathContext.DECIMAL128));
    }
}
