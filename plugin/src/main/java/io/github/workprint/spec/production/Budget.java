package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What it may cost. */
public record Budget(
        Origin origin,
        @Field(value = "Currency", sensitive = Sensitive.MONEY, about = "Code of three letters, such as GBP.") @Nullable
                String currency,
        @Field(
                        value = "Contingency",
                        in = "share",
                        sensitive = Sensitive.MONEY,
                        about = "The share that is kept for what nobody foresaw.")
                @Nullable
                Quantity contingency,
        @Field(
                        value = "Exchange rates",
                        entity = "exchange-rate",
                        sensitive = Sensitive.MONEY,
                        about = "What other currencies are worth, each on a date; amounts in one without a rate are"
                                + " not added up.")
                Map<String, ExchangeRate> exchange,
        @Field(
                        value = "Lines",
                        entity = "budget-line",
                        sensitive = Sensitive.MONEY,
                        about = "What each thing may cost.")
                Map<String, BudgetLine> lines)
        implements Located {}
