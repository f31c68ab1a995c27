package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.TimecodeAddress;
import org.jspecify.annotations.Nullable;

/** How frames are numbered. */
public record Timecode(
        Origin origin,
        @Field(value = "Base", audience = Audience.CLIENT, about = "Frames that a second of timecode has.") @Nullable
                Rate base,
        @Field(
                        value = "Mode",
                        audience = Audience.CLIENT,
                        oneOf = "timecode-mode",
                        about = "Whether numbers are dropped to keep up with the clock.")
                @Nullable
                String mode,
        @Field(value = "Source", audience = Audience.CREW, about = "What it is taken from.") @Nullable String source,
        @Field(
                        value = "First frame",
                        audience = Audience.CLIENT,
                        about = "The number of the first frame of the file, of its bars or leader where it has any:"
                                + " hh:mm:ss:ff, or hh:mm:ss;ff with drop-frame.")
                @Nullable
                TimecodeAddress start,
        @Field(
                        value = "First frame of the programme",
                        audience = Audience.CLIENT,
                        about = "The number of the first frame of the programme, where bars or a leader come before"
                                + " it.")
                @Nullable
                TimecodeAddress programme)
        implements Located {}
