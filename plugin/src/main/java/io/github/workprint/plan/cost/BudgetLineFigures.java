package io.github.workprint.plan.cost;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the budget will cost.
 *
 * @param forecast rate x units, else the amount itself, in the currency of the budget; null where there is no rate of exchange
 * @param above its amount; negative where it stays below, null without an amount
 * @param why rate and units
 */
public record BudgetLineFigures(
        @Field(value = "Forecast", in = "money", sensitive = Sensitive.MONEY) @Nullable Quantity forecast,
        @Field(value = "Above its amount", in = "money", sensitive = Sensitive.MONEY) @Nullable Quantity above,
        @Field(value = "Why", sensitive = Sensitive.MONEY) List<Basis> why) {
    public BudgetLineFigures {
        why = List.copyOf(why);
    }
}
