package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.value.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How full a volume is, day by day: what has come until then, less what was purged, and the working allowance on top of it.
 *
 * @param byDay the level from each day on which it changes; exact bytes
 * @param arrived all that ever comes, without the allowance
 */
public record Levels(NavigableMap<LocalDate, Fraction> byDay, Fraction arrived) {
    /**
     * Data that comes to a volume on one day, all at once.
     *
     * @param bytes exact
     * @param purged the first day on which it is gone again; null where it stays
     */
    record Arrival(LocalDate on, Fraction bytes, @Nullable LocalDate purged) {}

    /** A twelfth of a year of 365.25 days, as price lists are meant over longer times. */
    public static final Fraction DAYS_IN_MONTH = Fraction.of(487, 16);

    /** @param allowance share of the data that is added to it */
    static Levels of(List<Arrival> arrivals, Fraction allowance) {
        TreeMap<LocalDate, Fraction> steps = new TreeMap<>();
        Fraction arrived = Fraction.ZERO;
        for (Arrival arrival : arrivals) {
            LocalDate purged = arrival.purged();
            if (purged == null || purged.isAfter(arrival.on())) {
                steps.merge(arrival.on(), arrival.bytes(), Fraction::plus);
                if (purged != null) {
                    steps.merge(purged, Fraction.ZERO.minus(arrival.bytes()), Fraction::plus);
                }
            }
            arrived = arrived.plus(arrival.bytes());
        }
        Fraction factor = Fraction.of(1).plus(allowance);
        TreeMap<LocalDate, Fraction> levels = new TreeMap<>();
        Fraction level = Fraction.ZERO;
        for (Map.Entry<LocalDate, Fraction> step : steps.entrySet()) {
            if (step.getValue().signum() != 0) {
                level = level.plus(step.getValue());
                levels.put(step.getKey(), level.times(factor));
            }
        }
        return new Levels(levels, arrived);
    }

    Fraction on(LocalDate day) {
        Map.Entry<LocalDate, Fraction> before = byDay.floorEntry(day);
        return before == null ? Fraction.ZERO : before.getValue();
    }

    Fraction peak() {
        return byDay.values().stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
    }

    /** The first day of the highest level. */
    public Optional<LocalDate> peakOn() {
        Fraction peak = peak();
        return byDay.entrySet().stream()
                .filter(level -> level.getValue().equals(peak))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<LocalDate> firstAbove(Fraction limit) {
        return byDay.entrySet().stream()
                .filter(level -> level.getValue().compareTo(limit) > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Bytes times months until a day, that day included. */
    public Fraction byteMonths(LocalDate until) {
        Fraction sum = Fraction.ZERO;
        LocalDate end = until.plusDays(1);
        for (Map.Entry<LocalDate, Fraction> level : byDay.headMap(end, false).entrySet()) {
            LocalDate next = Optional.ofNullable(byDay.higherKey(level.getKey()))
                    .filter(day -> day.isBefore(end))
                    .orElse(end);
            sum = sum.plus(level.getValue().times(ChronoUnit.DAYS.between(level.getKey(), next)));
        }
        return sum.over(DAYS_IN_MONTH);
    }

    /** In decimal units, to three places; days on which nothing changes to that precision are left out. */
    Series series() {
        List<Series.Point> points = new ArrayList<>();
        byDay.forEach((day, bytes) -> {
            Series.Point point = new Series.Point(day, DataAmount.of(bytes));
            if (points.isEmpty() || !points.get(points.size() - 1).amount().equals(point.amount())) {
                points.add(point);
            }
        });
        return new Series(points);
    }
}
