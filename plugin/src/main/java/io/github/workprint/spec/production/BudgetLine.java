package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the budget. */
@Short("amount")
public record BudgetLine(
        String id,
        Origin origin,
        @Field(value = "Name", sensitive = Sensitive.MONEY) @Nullable String name,
        @Field(value = "Amount", in = "money", sensitive = Sensitive.MONEY, about = "The whole cost of the line.")
                @Nullable
                Quantity amount,
        @Field(value = "For", to = "stage", sensitive = Sensitive.MONEY, about = "The stage that it pays for.")
                @Nullable
                Ref stage,
        @Field(
                        value = "Rate",
                        ofWork = true,
                        in = {"money/working-days", "money/time", "money/count", "money/data", "money/data/calendar"},
                        sensitive = Sensitive.MONEY,
                        about = "What a unit of time, work, storage or transfer costs.")
                @Nullable
                Quantity rate,
        @Field(value = "Storage", to = "volume", sensitive = Sensitive.MONEY, about = "The volumes that it pays for.")
                List<Ref> volumes,
        @Field(
                        value = "Transfers",
                        to = "link",
                        sensitive = Sensitive.MONEY,
                        about = "The lines whose transfers it pays for.")
                List<Ref> links,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience,
        @Field(value = "Formerly", audience = Audience.CLIENT, about = "Ids that this had in earlier versions.")
                List<String> formerly,
        @Field(
                        value = "Replaces",
                        audience = Audience.CLIENT,
                        about = "Ids of earlier entities that were split into this, or merged in it.")
                List<String> replaces)
        implements Located {}
