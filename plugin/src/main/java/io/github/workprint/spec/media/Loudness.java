package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import org.jspecify.annotations.Nullable;

/** How loud, by which measure. */
public record Loudness(
        Origin origin,
        @Field(
                        value = "Target",
                        audience = Audience.CLIENT,
                        in = "loudness",
                        about = "The level of the whole programme.")
                @Nullable
                Quantity target,
        @Field(
                        value = "Tolerance",
                        audience = Audience.CLIENT,
                        in = "loudness-span",
                        about = "How far from the target it may be, either way.")
                @Nullable
                Quantity within,
        @Field(value = "Peak at most", audience = Audience.CLIENT, in = "peak", about = "The highest peak.") @Nullable
                Quantity peak,
        @Field(
                        value = "Gated on",
                        audience = Audience.CLIENT,
                        oneOf = "loudness-gate",
                        about = "Which part of the programme is measured.")
                @Nullable
                String gate,
        @Field(
                        value = "Measured by",
                        audience = Audience.CLIENT,
                        oneOf = "loudness-by",
                        about = "The standard that says how to measure.")
                @Nullable
                String by)
        implements Located {}
