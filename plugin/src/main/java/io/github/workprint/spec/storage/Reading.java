package io.github.workprint.spec.storage;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measured actual, to lay over the plan. */
public record Reading(
        String id,
        Origin origin,
        @Field(value = "Volume", to = "volume", about = "The volume that was looked at.") @Nullable Ref volume,
        @Field(value = "On", about = "The day of the reading.") @Nullable LocalDate on,
        @Field(value = "Used", in = "data", about = "How full the volume was.") @Nullable Quantity used,
        @Field(value = "Stage", to = "stage", about = "The stage that was looked at.") @Nullable Ref stage,
        @Field(
                        value = "Done",
                        in = {"count", "time", "data"},
                        about = "How much of the stage was done.")
                @Nullable
                Quantity done,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience)
        implements Located {}
