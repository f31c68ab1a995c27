package io.github.workprint.check.rule;

import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format with the values that are in effect: its own, else those of the library or of the defaults; null where open. */
public record EffectiveFormat(
        Format format,
        @Nullable String codec,
        @Nullable String profile,
        @Nullable String compression,
        @Nullable String container,
        @Nullable Raster raster,
        @Nullable Rate rate,
        @Nullable String scan,
        @Nullable Quantity bits,
        @Nullable String primaries,
        @Nullable String transfer,
        @Nullable Quantity samples,
        @Nullable Quantity depth,
        @Nullable Quantity dataRate) {
    private static final Set<String> LOSSY = Set.of("lossy", "proxy");

    /** Whether it has a picture that is counted in pixels. */
    public boolean picture() {
        return raster != null;
    }

    /** Whether encoding to it loses what a grade would miss. */
    public boolean loses() {
        return compression != null && LOSSY.contains(compression) && !Boolean.TRUE.equals(format.mezzanine());
    }

    public Optional<BigDecimal> bitDepth() {
        return Optional.ofNullable(bits).map(Quantity::amount);
    }

    public boolean interlaced() {
        return scan != null && scan.startsWith("i-");
    }
}
