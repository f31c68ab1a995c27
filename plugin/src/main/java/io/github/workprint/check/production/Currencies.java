package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.production.Budget;
import io.github.workprint.spec.production.ExchangeRate;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Units;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amounts that cannot be added up, since nothing says what one currency is worth in the other. */
final class Currencies {
    private Currencies() {}

    private record Amount(Place place, String path, Quantity value) {}

    static void check(CheckContext subject, Report report) {
        Map<String, Amount> first = new LinkedHashMap<>();
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (value instanceof Quantity money && !path.startsWith("exchange-rate/")) {
                currency(money, new Amount(holder.of(field.key()), path, money), first);
            }
        });
        Budget budget = subject.spec().budget();
        Optional<String> chosen = Optional.ofNullable(budget)
                .flatMap(there -> Optional.ofNullable(there.currency()))
                .map(String::strip)
                .filter(Currencies::isMoney);
        String own = chosen.or(() -> first.keySet().stream().findFirst()).orElse("");
        Place common = budget != null && chosen.isPresent()
                ? budget.origin().of("currency")
                : first.containsKey(own)
                        ? Objects.requireNonNull(first.get(own)).place()
                        : Place.of("");
        first.forEach((currency, amount) -> {
            if (!currency.equals(own) && !isKnown(currency, own, budget)) {
                report.with(common)
                        .at(
                                amount.place(),
                                amount.path(),
                                Wording.of(
                                        "{0} among amounts in {1}, and no rate with a date; what is in {2} counts in"
                                                + " no sum",
                                        amount.value(), own, currency),
                                Wording.of(
                                        "add it to 'budget: exchange:' as {0}: { is: <rate> {1}, on: <day> }",
                                        currency.toLowerCase(Locale.ROOT), own));
            }
        });
    }

    private static void currency(Quantity money, Amount amount, Map<String, Amount> first) {
        String unit = money.portion().unit();
        if (isMoney(unit)) {
            first.putIfAbsent(unit, amount);
        }
    }

    private static boolean isMoney(String unit) {
        return Units.measure(unit).filter("money"::equals).isPresent();
    }

    private static boolean isKnown(String currency, String own, @Nullable Budget budget) {
        ExchangeRate rate = budget == null ? null : budget.exchange().get(currency.toLowerCase(Locale.ROOT));
        return rate != null
                && rate.on() != null
                && rate.is() != null
                && rate.is().unit().equals(own);
    }
}
