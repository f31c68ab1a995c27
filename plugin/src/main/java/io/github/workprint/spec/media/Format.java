package io.github.workprint.spec.media;

import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A technical description of files that stages take and make. What it leaves open comes from the format library (`uses`) or from the defaults. */
public record Format(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(
                        value = "Library format",
                        audience = Audience.CLIENT,
                        about = "A row of the format library, such as prores-hq-uhd-25.")
                @Nullable
                String uses,
        @Field(value = "Codec", audience = Audience.CLIENT, about = "How picture or sound is coded, by its usual name.")
                @Nullable
                String codec,
        @Field(value = "Profile", audience = Audience.CLIENT, about = "Which version of the codec.") @Nullable
                String profile,
        @Field(
                        value = "Profile level",
                        audience = Audience.CLIENT,
                        about = "How much a decoder must be able to do: 4.1, High@L4.2, Main 10 L5.1.")
                @Nullable
                String level,
        @Field(
                        value = "Groups of pictures",
                        audience = Audience.CLIENT,
                        oneOf = "gop",
                        about = "Whether each frame is coded by itself, or from others.")
                @Nullable
                String gop,
        @Field(
                        value = "Length of a group",
                        audience = Audience.CLIENT,
                        in = {"frames", "time"},
                        about = "Frames from one that is coded by itself to the next, at most.")
                @Nullable
                Quantity gopLength,
        @Field(
                        value = "Compression",
                        audience = Audience.CLIENT,
                        oneOf = "compression",
                        about = "What the coding leaves out.")
                @Nullable
                String compression,
        @Field(
                        value = "Container",
                        audience = Audience.CLIENT,
                        oneOf = "container",
                        about = "The kind of file or package.")
                @Nullable
                String container,
        @Field(value = "Raster", audience = Audience.CLIENT, sourced = "as-source", about = "Width x height in pixels.")
                @Nullable
                Raster raster,
        @Field(
                        value = "Same as its source",
                        audience = Audience.CLIENT,
                        oneOf = "from-source",
                        about = "What it takes over from what it is made of. 'raster: same as source' is short for it.")
                List<String> asSource,
        @Field(value = "Active picture", audience = Audience.CLIENT, about = "The part of the raster that is used.")
                @Nullable
                Raster activeArea,
        @Field(value = "Pixel aspect", audience = Audience.CLIENT, about = "Such as 1:1 or 2:1 anamorphic.") @Nullable
                String pixelAspect,
        @Field(
                        value = "Frame rate",
                        audience = Audience.CLIENT,
                        sourced = "as-source",
                        about = "Frames a second; 23.976 and 24 are two rates.")
                @Nullable
                Rate rate,
        @Field(
                        value = "Scan",
                        audience = Audience.CLIENT,
                        sourced = "as-source",
                        oneOf = "scan",
                        about = "Progressive frames, or fields and which of them is first.")
                @Nullable
                String scan,
        @Field(
                        value = "Chroma",
                        audience = Audience.CLIENT,
                        sourced = "as-source",
                        oneOf = "chroma",
                        about = "How much colour is sampled.")
                @Nullable
                String chroma,
        @Field(
                        value = "Bit depth",
                        audience = Audience.CLIENT,
                        sourced = "as-source",
                        in = "bits",
                        implied = "bit",
                        about = "Bits of a sample.")
                @Nullable
                Quantity bits,
        @Field(value = "Colour", audience = Audience.CLIENT, about = "What the code values mean.") @Nullable
                Colour colour,
        @Field(value = "HDR", audience = Audience.CLIENT, about = "For picture of high dynamic range.") @Nullable
                Hdr hdr,
        @Field(value = "Timecode", audience = Audience.CLIENT, about = "How frames are numbered.") @Nullable
                Timecode timecode,
        @Field(value = "Sound", audience = Audience.CLIENT, about = "The sound in the same files.") @Nullable
                Sound audio,
        @Field(
                        value = "Handles",
                        audience = Audience.CREW,
                        in = {"frames", "time"},
                        about = "Extra frames at each end of a shot.")
                @Nullable
                Quantity handles,
        @Field(
                        value = "Data rate",
                        audience = Audience.CREW,
                        in = "data-rate",
                        about = "Measured or stated rate; wins over the library.")
                @Nullable
                Quantity dataRate,
        @Field(value = "File names", audience = Audience.CREW, about = "How its files are named.") @Nullable
                Naming naming,
        @Field(
                        value = "Carries",
                        audience = Audience.CREW,
                        about = "Metadata that must travel with it: reel, source-timecode.")
                List<String> carries,
        @Field(
                        value = "Sidecar files",
                        audience = Audience.CREW,
                        about = "Files that travel beside it: cdl, ale, asc-mhl.")
                List<String> sidecars,
        @Field(
                        value = "Burnt in",
                        audience = Audience.CREW,
                        about = "What is visible in the picture: timecode, clip name.")
                List<String> burnIn,
        @Field(
                        value = "List format",
                        audience = Audience.CREW,
                        oneOf = "edl",
                        about = "The kind of list that describes the cut.")
                @Nullable
                String edl,
        @Field(
                        value = "Good enough to grade from",
                        audience = Audience.CREW,
                        about = "Whether final work may be done from it when the originals are out of reach.")
                @Nullable
                Boolean mezzanine,
        @Field(
                        value = "Supported until",
                        audience = Audience.CREW,
                        about = "The last day on which its makers support it.")
                @Nullable
                LocalDate supportUntil,
        @Field(
                        value = "Watermark",
                        audience = Audience.CREW,
                        sensitive = Sensitive.SECURITY,
                        group = Group.PROTECT,
                        about = "What is embedded, and how.")
                @Nullable
                String watermark,
        @Field(
                        value = "Withdrawn",
                        audience = Audience.CLIENT,
                        about = "That it is no longer asked for: its last valid day, and why.")
                @Nullable
                Withdrawn withdrawn,
        @Field(
                        value = "Notes",
                        audience = Audience.CREW,
                        prose = true,
                        about = "Anything else that its readers should know.")
                @Nullable
                String notes,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience,
        @Field(value = "Formerly", audience = Audience.CLIENT, about = "Ids that this had in earlier versions.")
                List<String> formerly,
        @Field(
                        value = "Replaces",
                        audience = Audience.CLIENT,
                        about = "Ids of earlier entities that were split into this, or merged in it.")
                List<String> replaces)
        implements Located {}
