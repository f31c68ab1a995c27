package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Sound settings of the production. */
public record AudioDefaults(
        Origin origin,
        @Field(value = "Sample rate", audience = Audience.CLIENT, in = "frequency") @Nullable Quantity rate,
        @Field(value = "Bit depth", audience = Audience.CLIENT, in = "bits", implied = "bit") @Nullable Quantity depth,
        @Field(value = "Layout", audience = Audience.CLIENT, oneOf = "audio-layout") @Nullable String layout)
        implements Located {}
