package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one unit of another currency is worth, on a date. Its id is the currency's code in lower case. */
public record ExchangeRate(
        String id,
        Origin origin,
        @Field(
                        value = "Is",
                        in = "money",
                        sensitive = Sensitive.MONEY,
                        about = "What one unit is worth in the currency of the budget: 0.86 GBP.")
                @Nullable
                Quantity is,
        @Field(value = "On", sensitive = Sensitive.MONEY, about = "The day of the rate.") @Nullable LocalDate on,
        @Field(value = "Source", sensitive = Sensitive.MONEY, about = "Where it was read.") @Nullable String source)
        implements Located {}
