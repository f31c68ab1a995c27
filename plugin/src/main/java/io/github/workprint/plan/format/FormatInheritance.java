package io.github.workprint.plan.format;

import io.github.workprint.spec.media.AudioDefaults;
import io.github.workprint.spec.media.Containers;
import io.github.workprint.spec.media.Defaults;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.PictureDefaults;
import io.github.workprint.spec.media.Sound;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one format takes: first from its row of the library, then from the defaults.
 *
 * <p>A wrong value that looks decided costs more than an open one, so defaults reach only as far as they are safe. The time base
 * (rate, scan) is the production's. The raster never is: cameras, proxies and deliveries differ in it on purpose. Chroma, bits and
 * colour follow the production only where a format says itself that it is uncompressed or lossless and is no library row, because
 * codecs and rows imply their own.
 *
 * <p>Looks at nothing but the format, the defaults and the library: what it takes never tells of materials or stages that a
 * reader of the format may not see.
 */
final class FormatInheritance {
    private static final Set<String> WORKING_COMPRESSIONS = Set.of("uncompressed", "lossless");

    private static final String BAYER = "4:0:0 bayer";

    private final Format format;
    private final @Nullable LibraryFormat row;
    private final @Nullable Defaults defaults;
    private final OpenFields open;
    private final String path;

    FormatInheritance(Format format, @Nullable LibraryFormat row, @Nullable Defaults defaults, OpenFields open) {
        this.format = format;
        this.row = row;
        this.defaults = defaults;
        this.open = open;
        this.path = "format/" + format.id() + "/";
    }

    void inherit() {
        if (row != null) {
            fromLibrary(row);
        }
        PictureDefaults picture = defaults == null ? null : defaults.picture();
        if (picture != null && isPicture()) {
            fromPicture(picture);
        }
        AudioDefaults audio = defaults == null ? null : defaults.audio();
        if (audio != null) {
            fromAudio(audio);
        }
    }

    /** What a format takes over from its source is not open, though it is not written down. */
    private void offer(String key, @Nullable Object own, @Nullable Object value, String via) {
        if (!format.asSource().contains(key)) {
            open.offer(path + key, own, value, via);
        }
    }

    private void fromLibrary(LibraryFormat library) {
        String via = library.address();
        open.offer(path + "codec", format.codec(), library.codec(), via);
        open.offer(path + "profile", format.profile(), library.profile(), via);
        open.offer(path + "compression", format.compression(), library.compression(), via);
        offer("raster", format.raster(), library.raster(), via);
        offer("rate", format.rate(), library.rate(), via);
        if (format.asSource().isEmpty() && library.holdsFor(format.raster(), format.rate()) && sameSamples(library)) {
            open.offer(path + "data-rate", format.dataRate(), library.dataRate().orElse(null), via);
        }
        library.pcm().ifPresent(pcm -> samples(library, pcm));
    }

    /** Whether the author's own sound values, if there are any, are those of the row. */
    private boolean sameSamples(LibraryFormat library) {
        Sound own = format.audio();
        return own == null
                || library.pcm()
                        .map(pcm -> agrees(own.channels(), pcm.channels())
                                && agrees(own.rate(), pcm.rate())
                                && agrees(own.depth(), pcm.depth()))
                        .orElse(true);
    }

    private static boolean agrees(@Nullable Object own, Object given) {
        return own == null || own.equals(given);
    }

    private void fromPicture(PictureDefaults picture) {
        String via = "defaults/picture/";
        if (row == null) {
            offer("rate", format.rate(), picture.rate(), via + "rate");
        }
        if (followsTimeBase(picture)) {
            offer("scan", format.scan(), picture.scan(), via + "scan");
        }
        if (isWorkingFormat()) {
            offer("chroma", format.chroma(), picture.chroma(), via + "chroma");
            offer("bits", format.bits(), picture.bits(), via + "bits");
            open.offer(path + "colour", format.colour(), picture.colour(), via + "colour");
        }
    }

    /** Pictures at another rate than the production's come from elsewhere, and may well be interlaced. */
    private boolean followsTimeBase(PictureDefaults picture) {
        Rate own = format.rate() == null && row != null ? row.rate() : format.rate();
        boolean interlaced = row != null && row.interlaced();
        boolean asSource = format.asSource().contains("rate");
        return !interlaced
                && !asSource
                && (own == null || picture.rate() == null || LibraryFormat.alike(own, picture.rate()));
    }

    private boolean isPicture() {
        if (row != null) {
            return row.picture();
        }
        boolean described = Stream.of(format.raster(), format.scan(), format.chroma(), format.colour(), format.hdr())
                .anyMatch(Objects::nonNull);
        return described
                || !format.asSource().isEmpty()
                || Containers.maybePicture(format.container()) && format.audio() == null;
    }

    private boolean isWorkingFormat() {
        return row == null
                && format.compression() != null
                && WORKING_COMPRESSIONS.contains(format.compression())
                && !BAYER.equals(format.chroma());
    }

    /** A sound record that is not written at all is taken as a whole; else its open fields one by one. */
    private void samples(LibraryFormat library, Pcm pcm) {
        String via = library.address();
        Sound own = format.audio();
        if (own == null) {
            open.offer(path + "audio", null, sound(pcm.channels(), pcm.rate(), pcm.depth()), via);
        } else {
            open.offer(path + "audio/channels", own.channels(), pcm.channels(), via);
            open.offer(path + "audio/rate", own.rate(), pcm.rate(), via);
            open.offer(path + "audio/depth", own.depth(), pcm.depth(), via);
        }
    }

    private void fromAudio(AudioDefaults audio) {
        String via = "defaults/audio";
        Sound own = format.audio();
        boolean isSound = row == null ? Containers.samples(format.container()) : !row.picture();
        if (own != null) {
            open.offer(path + "audio/rate", own.rate(), audio.rate(), via + "/rate");
            open.offer(path + "audio/depth", own.depth(), audio.depth(), via + "/depth");
        } else if (isSound) {
            open.offer(path + "audio", null, sound(null, audio.rate(), audio.depth()), via);
        }
    }

    /** Sound that the format does not write; a finding about it would be one about the format. */
    private Sound sound(@Nullable Integer channels, @Nullable Quantity rate, @Nullable Quantity depth) {
        return new Sound(format.origin(), channels, null, rate, depth);
    }
}
