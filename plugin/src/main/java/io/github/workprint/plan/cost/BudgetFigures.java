package io.github.workprint.plan.cost;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the production will cost, by its lines.
 *
 * @param budget the amounts of all lines
 * @param forecast what they will cost, and storage that no line pays for
 * @param contingency share of the budget, in money; null where none is kept
 * @param left budget and contingency, less the forecast; negative where both are used up
 * @param why what was added, and what could not be
 */
public record BudgetFigures(
        @Field(value = "Budget in all", in = "money", sensitive = Sensitive.MONEY) Quantity budget,
        @Field(value = "Forecast", in = "money", sensitive = Sensitive.MONEY) Quantity forecast,
        @Field(value = "Contingency in money", in = "money", sensitive = Sensitive.MONEY) @Nullable
                Quantity contingency,
        @Field(value = "Left of it", in = "money", sensitive = Sensitive.MONEY) Quantity left,
        @Field(value = "Why", sensitive = Sensitive.MONEY) List<Basis> why) {
    public BudgetFigures {
        why = List.copyOf(why);
    }
}
