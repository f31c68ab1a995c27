package io.github.workprint.spec.work;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stage can work with. */
public record Accepts(
        Origin origin,
        @Field(value = "Codecs", audience = Audience.CREW, about = "Any of these.") List<String> codec,
        @Field(value = "Containers", audience = Audience.CREW, oneOf = "container", about = "Any of these.")
                List<String> container,
        @Field(value = "Raster", audience = Audience.CREW, about = "The only one that it can work with.") @Nullable
                Raster raster,
        @Field(value = "Frame rate", audience = Audience.CREW, about = "The only one that it can work with.") @Nullable
                Rate rate,
        @Field(
                        value = "Bit depth at least",
                        audience = Audience.CREW,
                        in = "bits",
                        implied = "bit",
                        about = "Files of fewer bits are refused.")
                @Nullable
                Quantity bits,
        @Field(
                        value = "Colour",
                        audience = Audience.CREW,
                        oneOf = "primaries",
                        about = "The primaries that it can work with.")
                @Nullable
                String colour,
        @Field(
                        value = "Handles at least",
                        audience = Audience.CREW,
                        in = {"frames", "time"},
                        about = "Extra frames that it needs at each end of a shot.")
                @Nullable
                Quantity handles,
        @Field(
                        value = "Must carry",
                        audience = Audience.CREW,
                        about = "Metadata that must have come with the files: reel, source-timecode.")
                List<String> carries)
        implements Located {}
