package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.production.Production;
import io.github.workprint.spec.production.Shoot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two dates of one thing that cannot both be right, and a shoot of more days than there are. */
final class DatesAtOdds {
    /** Two fields of one thing, the earlier first. */
    private record Order(String first, String last) {}

    private static final List<Order> ORDERS = List.of(
            new Order("start", "end"),
            new Order("from", "to"),
            new Order("from", "until"),
            new Order("read", "review-by"));

    private DatesAtOdds() {}

    static void check(CheckContext subject, Report report) {
        Map<String, Origin> things = new LinkedHashMap<>();
        Map<String, Map<String, LocalDate>> dates = new HashMap<>();
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (value instanceof LocalDate date) {
                things.putIfAbsent(holder.path(), holder);
                dates.computeIfAbsent(holder.path(), thing -> new HashMap<>()).put(field.key(), date);
            }
        });
        things.forEach((path, thing) -> ORDERS.forEach(order -> {
            LocalDate first = dates.getOrDefault(path, Map.of()).get(order.first());
            LocalDate last = dates.getOrDefault(path, Map.of()).get(order.last());
            if (first != null && last != null && last.isBefore(first)) {
                report.at(
                        thing.of(order.last()),
                        path + "/" + order.last(),
                        Wording.of(
                                "'{0}': {1} is {2}, before {3}, which is {4}",
                                path, order.last(), last, order.first(), first),
                        Wording.of("exchange the two, or correct one"));
            }
        }));
        Production production = subject.spec().production();
        if (production != null && production.shoot() != null) {
            shoot(production.shoot(), report);
        }
    }

    private static void shoot(Shoot shoot, Report report) {
        LocalDate start = shoot.start();
        LocalDate end = shoot.end();
        Integer days = shoot.days();
        if (start == null || end == null || days == null || end.isBefore(start)) {
            return;
        }
        long span = ChronoUnit.DAYS.between(start, end) + 1;
        if (days > span) {
            report.at(
                    shoot,
                    "days",
                    Wording.of("{0} days are shot from {1} to {2}, which are {3}", days, start, end, span),
                    Wording.of("correct the number, or one of the dates"));
        }
    }
}
