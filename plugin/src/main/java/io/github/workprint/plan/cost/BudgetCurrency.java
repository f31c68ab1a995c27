package io.github.workprint.plan.cost;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.production.Budget;
import io.github.workprint.spec.production.ExchangeRate;
import io.github.workprint.spec.value.Quantity;
import java.util.Locale;
import java.util.Optional;

/**
 * Amounts in the currency of the budget. One in another currency counts only by a rate of exchange that has a date.
 *
 * @param currency its code
 */
record BudgetCurrency(String currency, Budget budget) {
    private static final int PLACES = 2;

    /** Empty where the budget names no currency. */
    static Optional<BudgetCurrency> of(Budget budget) {
        return Optional.ofNullable(budget.currency()).map(currency -> new BudgetCurrency(currency.strip(), budget));
    }

    /** The price of one unit of a rate, or an amount as a whole; empty where there is no rate of exchange. */
    Optional<Fraction> of(Quantity amount) {
        String unit = amount.portion().unit();
        return unit.equals(currency)
                ? Optional.of(Fraction.of(amount.amount()))
                : exchange(unit).map(rate -> Fraction.of(amount.amount()).times(rate));
    }

    private Optional<Fraction> exchange(String unit) {
        ExchangeRate rate = budget.exchange().get(unit.toLowerCase(Locale.ROOT));
        if (rate == null || rate.on() == null) {
            return Optional.empty();
        }
        Quantity is = rate.is();
        return is != null && is.unit().equals(currency) ? Optional.of(Fraction.of(is.amount())) : Optional.empty();
    }

    Quantity quantity(Fraction amount) {
        return new Quantity(amount.rounded(PLACES), currency);
    }
}
