package io.github.workprint.plan.format;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.value.Raster;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes that a frame of uncompressed picture takes, from what it is made of. DPX: SMPTE ST 268, a header of 2048 bytes, three
 * samples of ten bits in four bytes, deeper samples in two bytes each. OpenEXR: half float, two bytes a channel. TIFF: whole bytes a
 * sample. v210: 128 bytes for each 48 pixels begun, row by row. Everything else: samples a pixel x depth.
 *
 * @param codec as the author or the library names it; empty where neither does
 * @param chroma in the spelling of the vocabulary; empty where it is not known
 * @param bits of a sample
 */
record Geometry(String codec, String container, String chroma, Optional<BigDecimal> bits) {
    private static final int DPX_HEADER = 2048;
    private static final int V210_PIXELS = 48;
    private static final int V210_BYTES = 128;
    private static final int BITS_IN_BYTE = 8;
    private static final int TEN = 10;
    private static final int RGB = 3;

    /** Empty where too little is known of the format. */
    Optional<BigInteger> bytesInFrame(Raster raster) {
        if (is("dpx")) {
            return depth().map(depth -> whole(raster, depth <= TEN ? 4 : 2 * RGB, DPX_HEADER));
        }
        if (is("exr")) {
            return Optional.of(whole(raster, 2 * ("4:4:4:4".equals(chroma) ? RGB + 1 : RGB), 0));
        }
        if (is("tiff")) {
            return depth().map(depth -> whole(raster, RGB * ((depth + BITS_IN_BYTE - 1) / BITS_IN_BYTE), 0));
        }
        if ("4:2:2".equals(chroma) && depth().filter(depth -> depth == TEN).isPresent()) {
            return Optional.of(v210(raster));
        }
        return depth().flatMap(depth -> samplesInFourPixels().map(samples -> packed(raster, samples, depth)));
    }

    /** Rows of v210 are padded to whole groups of 48 pixels. */
    static BigInteger v210(Raster raster) {
        int groups = (raster.width() + V210_PIXELS - 1) / V210_PIXELS;
        return BigInteger.valueOf((long) groups * V210_BYTES).multiply(BigInteger.valueOf(raster.height()));
    }

    private Optional<Integer> depth() {
        return bits.map(BigDecimal::intValue).filter(depth -> depth > 0);
    }

    private boolean is(String name) {
        return codec.toLowerCase(Locale.ROOT).contains(name) || container.startsWith(name);
    }

    private Optional<Integer> samplesInFourPixels() {
        return switch (chroma) {
            case "4:0:0 bayer" -> Optional.of(4);
            case "4:2:0" -> Optional.of(6);
            case "4:2:2" -> Optional.of(8);
            case "4:4:4" -> Optional.of(12);
            case "4:4:4:4" -> Optional.of(16);
            default -> Optional.empty();
        };
    }

    private static BigInteger packed(Raster raster, int samples, int depth) {
        return Fraction.of(raster.pixels())
                .times((long) samples * depth)
                .over(4L * BITS_IN_BYTE)
                .ceiling();
    }

    private static BigInteger whole(Raster raster, int bytesInPixel, int header) {
        return BigInteger.valueOf(raster.pixels())
                .multiply(BigInteger.valueOf(bytesInPixel))
                .add(BigInteger.valueOf(header));
    }
}
