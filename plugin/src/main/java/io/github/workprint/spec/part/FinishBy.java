package io.github.workprint.spec.part;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import org.jspecify.annotations.Nullable;

/** A day that is counted back from one of the days of a part: {@code transmission - 5 wd}. */
@Short("date")
public record FinishBy(
        Origin origin,
        @Field(
                        value = "Date",
                        audience = Audience.CLIENT,
                        oneOf = "part-date",
                        less = "gap",
                        required = true,
                        about = "The day of the part that is counted back from.")
                @Nullable
                String date,
        @Field(
                        value = "Less",
                        audience = Audience.CLIENT,
                        in = {"working-days", "time"},
                        about = "How long before that day it is to be done.")
                @Nullable
                Quantity gap)
        implements Located {}
