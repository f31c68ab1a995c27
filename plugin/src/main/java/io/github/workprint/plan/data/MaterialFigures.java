package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much data a material brings.
 *
 * @param perDay of shooting; null for what comes at once
 * @param total null where the number of shooting days is not known
 * @param margin what may come on top where content moves the data rate; null where it does not
 * @param basis the whole reckoning, so that it can be done again by hand
 * @param parts the same for each of its parts; none where it comes once
 * @param why what it was reckoned from, and where that was taken
 */
public record MaterialFigures(
        @Field(value = "Data a day", audience = Audience.CREW, in = "data", releases = RELEASES) @Nullable
                Quantity perDay,
        @Field(value = "Data in all", audience = Audience.CREW, in = "data", releases = RELEASES) @Nullable
                Quantity total,
        @Field(value = "Margin for variable rates", audience = Audience.CREW, in = "data", releases = RELEASES)
                @Nullable
                Quantity margin,
        @Field(value = "Reckoned from", audience = Audience.CREW, releases = RELEASES) Phrase basis,
        @Field(value = "Parts", audience = Audience.CREW, releases = RELEASES) List<MaterialPartFigures> parts,
        @Field(value = "Why", audience = Audience.CREW, releases = RELEASES) List<Basis> why) {
    public MaterialFigures {
        parts = List.copyOf(parts);
        why = List.copyOf(why);
    }

    public static final String RELEASES = "may rest on the data rate of a format that the reader does not see";
}
