package io.github.workprint.spec.dates;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates of a review for one part. */
@Short("part")
public record ReviewForPart(
        Origin origin,
        @Field(
                        value = "Part",
                        audience = Audience.CLIENT,
                        to = "part",
                        required = true,
                        about = "The part that it holds for.")
                @Nullable
                Ref part,
        @Field(value = "On", audience = Audience.CLIENT, about = "The day of the screening.") @Nullable LocalDate on,
        @Field(value = "Notes by", audience = Audience.CLIENT, about = "The day by which their notes must have come.")
                @Nullable
                LocalDate decideBy)
        implements ForPart {}
