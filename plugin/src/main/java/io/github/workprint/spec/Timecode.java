package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Rate;
import org.jspecify.annotations.Nullable;

/** How frames are numbered. */
public record Timecode(
        Origin origin,
        @Field(value = "Base", audience = Audience.CLIENT) @Nullable Rate base,
        @Field(value = "Mode", audience = Audience.CLIENT, oneOf = "timecode-mode") @Nullable String mode,
        @Field(value = "Source", audience = Audience.CREW) @Nullable String source,
        @Field(value = "First frame", audience = Audience.CLIENT, about = "hh:mm:ss:ff") @Nullable String start)
        implements Located {}
