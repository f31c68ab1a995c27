package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import org.jspecify.annotations.Nullable;

/** High dynamic range. */
public record Hdr(
        Origin origin,
        @Field(value = "System", audience = Audience.CLIENT, about = "Dolby Vision, HDR10, HLG.") @Nullable
                String system,
        @Field(
                        value = "Peak",
                        audience = Audience.CLIENT,
                        in = "light",
                        about = "The brightest that the master may be.")
                @Nullable
                Quantity peak,
        @Field(
                        value = "MaxCLL",
                        audience = Audience.CLIENT,
                        in = "light",
                        about = "The brightest pixel that the programme may have, as CTA-861.3 counts it.")
                @Nullable
                Quantity maxCll,
        @Field(
                        value = "MaxFALL",
                        audience = Audience.CLIENT,
                        in = "light",
                        about = "The most light that a frame may have on average, as CTA-861.3 counts it.")
                @Nullable
                Quantity maxFall)
        implements Located {}
