package io.github.workprint.check.rule;

import io.github.workprint.spec.media.Containers;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A format with the values that are in effect: its own, else those of the library or of the defaults; null where open.
 *
 * @param rate frames a second, also where fields a second are written
 */
public record EffectiveFormat(
        Format format,
        @Nullable String codec,
        @Nullable String profile,
        @Nullable String compression,
        @Nullable String container,
        @Nullable Raster raster,
        @Nullable Rate rate,
        @Nullable String scan,
        @Nullable String chroma,
        @Nullable Quantity bits,
        @Nullable String primaries,
        @Nullable String transfer,
        @Nullable Integer channels,
        @Nullable Quantity samples,
        @Nullable Quantity depth,
        @Nullable Quantity dataRate) {
    private static final Set<String> LOSSY = Set.of("lossy", "proxy");

    /** Whether it has a picture that is counted in pixels. */
    public boolean picture() {
        return raster != null;
    }

    /** Whether there may be a picture in it, stated or not. */
    public boolean maybePicture() {
        return picture() || !format.asSource().isEmpty() || Containers.maybePicture(container) && samples == null;
    }

    /** Whether it holds sound and nothing to look at. */
    public boolean soundAlone() {
        return !picture() && (format.audio() != null || samples != null) && !Containers.maybePicture(container);
    }

    /** Whether it is a list of a cut or of clips. */
    public boolean list() {
        return format.edl() != null || Containers.list(container);
    }

    /** Whether encoding to it loses what a grade would miss. */
    public boolean loses() {
        return compression != null && LOSSY.contains(compression) && !Boolean.TRUE.equals(format.mezzanine());
    }

    public Optional<BigDecimal> bitDepth() {
        return Optional.ofNullable(bits).map(Quantity::amount);
    }

    public boolean interlaced() {
        return inFields(scan);
    }

    /** Whether a scan is one of two fields; frames in segments (PsF) are none. */
    public static boolean inFields(@Nullable String scan) {
        return scan != null && scan.startsWith("i-");
    }
}
