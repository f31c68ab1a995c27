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
                Quantity peak)
        implements Located {}
