package io.github.workprint.plan;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How much data a material brings.
 *
 * @param perDay of shooting; null for what comes at once
 * @param total null where the number of shooting days is not known
 * @param basis the whole reckoning, so that it can be done again by hand
 */
public record MaterialFigures(
        @Field(value = "Data a day", audience = Audience.CREW, in = "data", releases = RELEASES) @Nullable
                Quantity perDay,
        @Field(value = "Data in all", audience = Audience.CREW, in = "data", releases = RELEASES) @Nullable
                Quantity total,
        @Field(value = "Reckoned from", audience = Audience.CREW, releases = RELEASES) String basis) {
    static final String RELEASES = "may rest on the data rate of a format that the reader does not see";
}
