package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a material brings otherwise for one part. */
@Short("part")
public record MaterialForPart(
        Origin origin,
        @Field(
                        value = "Part",
                        audience = Audience.CLIENT,
                        to = "part",
                        required = true,
                        about = "The part that it holds for.")
                @Nullable
                Ref part,
        @Field(
                        value = "Amount",
                        audience = Audience.CREW,
                        in = {"time/time", "time", "frames", "count", "data", "data/time"},
                        about = "How much comes for this part.")
                @Nullable
                Quantity amount,
        @Field(value = "Arrives", audience = Audience.CREW, about = "The first day on which it comes.") @Nullable
                LocalDate arrives)
        implements ForPart {}
