package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client asks of main cameras at least. */
public record LeastCapture(
        Origin origin,
        @Field(value = "Raster at least", audience = Audience.CLIENT, about = "As many photosites across and down.")
                @Nullable
                Raster raster,
        @Field(
                        value = "Bit depth at least",
                        audience = Audience.CLIENT,
                        in = "bits",
                        implied = "bit",
                        about = "Fewer are refused.")
                @Nullable
                Quantity bits,
        @Field(value = "Data rate at least", audience = Audience.CLIENT, in = "data-rate", about = "Less is refused.")
                @Nullable
                Quantity dataRate,
        @Field(value = "Compression", audience = Audience.CLIENT, oneOf = "compression", about = "Any of these.")
                List<String> compression)
        implements Located {}
