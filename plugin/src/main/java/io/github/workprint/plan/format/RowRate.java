package io.github.workprint.plan.format;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The data rate that a row of the library makes at a raster and frame rate, by the row's own basis. Bytes a frame and geometry give
 * exact figures at any rate, geometry at any raster as well. A published figure of an intra-frame codec grows with the frames a
 * second; one of a long-GOP codec does not, and holds for its own rate only. A ceiling holds for everything below it.
 */
record RowRate(LibraryFormat row) {
    private static final Pattern FRAME = Pattern.compile("(\\d+) bytes/frame.*");
    private static final Pattern ROWS = Pattern.compile("(\\d+)-byte rows");
    private static final Pattern PIXELS = Pattern.compile("w\\*h\\*(\\d)(?:\\+(\\d+))?");
    private static final Pattern LONG_GOP = Pattern.compile(".*(long.?gop|h\\.26[45]|avc\\b|hevc|mpeg-4).*");
    private static final Pattern VARIABLE = Pattern.compile(".*(vbr|content dependent).*");
    private static final int BITS_IN_BYTE = 8;

    /** In bit/s; empty where the row says nothing about that picture. */
    Optional<Fraction> bitsPerSecond(@Nullable Raster raster, @Nullable Rate rate) {
        Optional<Fraction> published = published();
        if (!row.picture() || row.basis().endsWith("ceiling")) {
            return published;
        }
        Rate at = rate == null ? row.rate() : rate;
        Optional<Fraction> frame = bytesInFrame(raster == null ? row.raster() : raster);
        if (frame.isPresent() && at != null) {
            return frame.map(
                    bytes -> bytes.times(BITS_IN_BYTE).times(at.frames()).over(at.seconds()));
        }
        if (row.holdsFor(raster, rate)) {
            return published;
        }
        Rate own = row.rate();
        boolean scales = row.holdsFor(raster, null) && at != null && own != null && !longGop();
        return published.filter(bits -> scales && at != null && own != null).map(bits -> scaled(bits, own, at));
    }

    /** Whether content moves the rate about its published figure, so that a margin should be planned. */
    boolean variable() {
        return VARIABLE.matcher((row.basis() + " " + row.note()).toLowerCase(Locale.ROOT))
                .matches();
    }

    private Optional<Fraction> published() {
        return row.pcm().map(pcm -> Fraction.of(pcm.bitsPerSecond())).or(() -> row.dataRate()
                .map(rate -> Fraction.of(rate.inBase())));
    }

    private static Fraction scaled(Fraction bits, @Nullable Rate own, @Nullable Rate at) {
        return own == null || at == null
                ? bits
                : bits.times((long) at.frames() * own.seconds()).over((long) at.seconds() * own.frames());
    }

    private boolean longGop() {
        return LONG_GOP.matcher((row.codec() + " " + row.profile()).toLowerCase(Locale.ROOT))
                .matches();
    }

    /** By formula for any raster, as a figure for the row's own; empty where the basis is neither. */
    private Optional<Fraction> bytesInFrame(@Nullable Raster raster) {
        if (raster == null) {
            return Optional.empty();
        }
        Matcher pixels = PIXELS.matcher(row.basis());
        if (pixels.matches()) {
            BigInteger header = pixels.group(2) == null ? BigInteger.ZERO : new BigInteger(pixels.group(2));
            return Optional.of(Fraction.of(raster.pixels())
                    .times(Long.parseLong(pixels.group(1)))
                    .plus(new Fraction(header, BigInteger.ONE)));
        }
        if (ROWS.matcher(row.basis()).matches()) {
            return Optional.of(new Fraction(Geometry.v210(raster), BigInteger.ONE));
        }
        Matcher frame = FRAME.matcher(row.basis());
        return frame.matches() && raster.equals(row.raster())
                ? Optional.of(Fraction.of(Long.parseLong(frame.group(1))))
                : Optional.empty();
    }
}
