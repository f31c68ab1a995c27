package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import org.jspecify.annotations.Nullable;

/** Picture settings of the production. */
public record PictureDefaults(
        Origin origin,
        @Field(
                        value = "Frame rate",
                        audience = Audience.CLIENT,
                        about = "Frames a second; 23.976 and 24 are two rates.")
                @Nullable
                Rate rate,
        @Field(value = "Raster", audience = Audience.CLIENT, about = "Width x height in pixels.") @Nullable
                Raster raster,
        @Field(
                        value = "Scan",
                        audience = Audience.CLIENT,
                        oneOf = "scan",
                        about = "Progressive frames, or fields and which of them is first.")
                @Nullable
                String scan,
        @Field(value = "Chroma", audience = Audience.CLIENT, oneOf = "chroma", about = "How much colour is sampled.")
                @Nullable
                String chroma,
        @Field(
                        value = "Bit depth",
                        audience = Audience.CLIENT,
                        in = "bits",
                        implied = "bit",
                        about = "Bits of a sample.")
                @Nullable
                Quantity bits,
        @Field(value = "Colour", audience = Audience.CLIENT, about = "What the code values mean.") @Nullable
                Colour colour)
        implements Located {}
