package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What travels over one line, day by day: each hand-off on the days on which the sending stage hands over. */
final class LinkLoad {
    private static final int BITS_IN_BYTE = 8;

    private final Optional<Fraction> rate;
    private final TreeMap<LocalDate, Fraction> bytes = new TreeMap<>();

    /** @param rate reached, in bit/s; empty where it is not known */
    LinkLoad(Optional<Fraction> rate) {
        this.rate = rate;
    }

    void add(Portions portions, Stage from, Load data) {
        if (!portions.planned(from)) {
            return;
        }
        List<Portions.Portion> sent = portions.isDaily(from)
                ? portions.of(from, data)
                : List.of(new Portions.Portion(
                        0,
                        portions.day(from, 0),
                        data.total(portions.shootingDays().size())));
        for (Portions.Portion portion : sent) {
            bytes.merge(portion.day(), portion.bytes(), Fraction::plus);
        }
    }

    /** The bytes that the line carries in all. */
    Fraction total() {
        return bytes.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** @param window seconds of a day in which the line is open */
    Optional<LinkFigures> figures(Fraction window, List<Basis> why) {
        Fraction most = bytes.values().stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
        Optional<LocalDate> day = bytes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(most))
                .map(Map.Entry::getKey)
                .findFirst();
        TreeMap<YearMonth, Fraction> months = new TreeMap<>();
        bytes.forEach((on, amount) -> months.merge(YearMonth.from(on), amount, Fraction::plus));
        Fraction month = months.values().stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
        return day.flatMap(on -> rate.map(reached -> new LinkFigures(
                on,
                hours(most.times(BITS_IN_BYTE).over(reached)),
                hours(window),
                DataAmount.of(total()),
                DataAmount.of(month),
                why)));
    }

    private static Quantity hours(Fraction seconds) {
        return new Quantity(seconds.over(3600).rounded(2), "h");
    }
}
