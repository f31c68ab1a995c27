package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to decide. Its short form is the text. */
@Short("text")
public record Option(
        String id,
        Origin origin,
        @Field(value = "Option", audience = Audience.CREW, prose = true, about = "What would be done.") @Nullable
                String text,
        @Field(value = "Cost", in = "money", sensitive = Sensitive.MONEY, about = "More or less than planned.")
                @Nullable
                Quantity cost,
        @Field(
                        value = "Would set",
                        about = "Fields that would have other values; the plan is computed again with them.")
                List<Setting> sets,
        @Field(value = "Working days", audience = Audience.CREW, about = "More than planned.") @Nullable Integer days,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience)
        implements Located {}
