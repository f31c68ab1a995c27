package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Sound settings of the production. */
public record AudioDefaults(
        Origin origin,
        @Field(value = "Sample rate", audience = Audience.CLIENT, in = "frequency", about = "Samples a second.")
                @Nullable
                Quantity rate,
        @Field(
                        value = "Bit depth",
                        audience = Audience.CLIENT,
                        in = "bits",
                        implied = "bit",
                        about = "Bits of a sample.")
                @Nullable
                Quantity depth,
        @Field(
                        value = "Layout",
                        audience = Audience.CLIENT,
                        oneOf = "audio-layout",
                        about = "Which channels, in which order.")
                @Nullable
                String layout)
        implements Located {}
