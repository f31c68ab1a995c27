package io.github.workprint.spec.dates;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates of a milestone for one part. */
@Short("part")
public record MilestoneForPart(
        Origin origin,
        @Field(
                        value = "Part",
                        audience = Audience.CLIENT,
                        to = "part",
                        required = true,
                        about = "The part that it holds for.")
                @Nullable
                Ref part,
        @Field(value = "Date", audience = Audience.CLIENT, about = "The day that was promised.") @Nullable
                LocalDate date,
        @Field(value = "Reached on", audience = Audience.CLIENT, about = "The day on which it was reached.") @Nullable
                LocalDate done)
        implements ForPart {}
