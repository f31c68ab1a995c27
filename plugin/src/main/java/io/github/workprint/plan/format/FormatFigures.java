package io.github.workprint.plan.format;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much data a format makes.
 *
 * @param rate where it is neither stated nor that of the library's row, but computed; else null
 * @param perHour of footage, in GB/h or what fits
 * @param margin what an hour may bring on top where content moves the data rate; null where it does not
 * @param basis what the figure is reckoned from
 * @param why what it was reckoned from, and where that was taken
 */
public record FormatFigures(
        @Field(value = "Data rate, computed", audience = Audience.CREW, in = "data-rate") @Nullable Quantity rate,
        @Field(value = "Data an hour", audience = Audience.CREW, in = "data/time") Quantity perHour,
        @Field(value = "Margin for variable rates", audience = Audience.CREW, in = "data/time") @Nullable
                Quantity margin,
        @Field(value = "Reckoned from", audience = Audience.CREW) Phrase basis,
        @Field(value = "Why", audience = Audience.CREW) List<Basis> why) {
    public FormatFigures {
        why = List.copyOf(why);
    }
}
