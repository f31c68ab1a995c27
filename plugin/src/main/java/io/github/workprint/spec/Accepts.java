package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stage can work with. */
public record Accepts(
        Origin origin,
        @Field(value = "Codecs", audience = Audience.CREW) List<String> codec,
        @Field(value = "Containers", audience = Audience.CREW, oneOf = "container") List<String> container,
        @Field(value = "Raster", audience = Audience.CREW) @Nullable Raster raster,
        @Field(value = "Frame rate", audience = Audience.CREW) @Nullable Rate rate,
        @Field(value = "Bit depth at least", audience = Audience.CREW, in = "bits", implied = "bit") @Nullable
                Quantity bits,
        @Field(value = "Colour", audience = Audience.CREW, oneOf = "primaries") @Nullable String colour,
        @Field(
                        value = "Handles at least",
                        audience = Audience.CREW,
                        in = {"frames", "time"})
                @Nullable
                Quantity handles,
        @Field(value = "Must carry", audience = Audience.CREW) List<String> carries)
        implements Located {}
