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
        @Field(
                        value = "Above the target at most",
                        audience = Audience.CLIENT,
                        in = "loudness-span",
                        about = "Where the tolerance is not the same both ways.")
                @Nullable
                Quantity above,
        @Field(
                        value = "Below the target at most",
                        audience = Audience.CLIENT,
                        in = "loudness-span",
                        about = "Where the tolerance is not the same both ways.")
                @Nullable
                Quantity below,
        @Field(value = "Peak at most", audience = Audience.CLIENT, in = "peak", about = "The highest peak.") @Nullable
                Quantity peak,
        @Field(
                        value = "Peak tolerance",
                        audience = Audience.CLIENT,
                        in = "loudness-span",
                        about = "How far above its limit a peak may be measured.")
                @Nullable
                Quantity peakWithin,
        @Field(
                        value = "Loudness range at least",
                        audience = Audience.CLIENT,
                        in = "loudness-span",
                        about = "Of the whole programme, as EBU Tech 3342 measures it.")
                @Nullable
                Quantity rangeLeast,
        @Field(
                        value = "Loudness range at most",
                        audience = Audience.CLIENT,
                        in = "loudness-span",
                        about = "Of the whole programme, as EBU Tech 3342 measures it.")
                @Nullable
                Quantity rangeMost,
        @Field(
                        value = "Gated on",
                        audience = Audience.CLIENT,
                        oneOf = "loudness-gate",
                        about = "Which part of the programme is measured.")
                @Nullable
                String gate,
        @Field(
                        value = "Absolute gate",
                        audience = Audience.CLIENT,
                        in = "loudness",
                        about = "What is quieter is not measured: -70 LUFS.")
                @Nullable
                Quantity absoluteGate,
        @Field(
                        value = "Relative gate",
                        audience = Audience.CLIENT,
                        in = "loudness-span",
                        about = "What is so far from the level so far is not measured: -10 LU.")
                @Nullable
                Quantity relativeGate,
        @Field(
                        value = "Measured by",
                        audience = Audience.CLIENT,
                        oneOf = "loudness-by",
                        about = "The standard that says how to measure.")
                @Nullable
                String by)
        implements Located {}
