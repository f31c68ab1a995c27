package io.github.workprint.plan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data rates from rows of the library and from geometry, against what was worked out apart from them. */
final class RowRateTest {
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final Rate NTSC = new Rate(24000, 1001);

    /** Half of the last place that the library rounds to. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private static Optional<Fraction> bits(String row, @Nullable Raster raster, @Nullable Rate rate) {
        return new RowRate(LIBRARY.find(row).orElseThrow()).bitsPerSecond(raster, rate);
    }

    static Stream<LibraryFormat> rows() {
        return LIBRARY.formats().stream().filter(row -> !row.basis().equals("example"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowMakesWhatItPublishes(LibraryFormat row) {
        BigDecimal megabits =
                bits(row.id(), null, null).orElseThrow().over(1_000_000).rounded(6);
        assertTrue(megabits.subtract(row.megabits()).abs().compareTo(ROUNDING) <= 0, row.id() + " " + megabits);
    }

    static Stream<LibraryFormat> geometry() {
        return LIBRARY.formats().stream().filter(LibraryFormat::picture).filter(row -> row.source()
                .startsWith("Geometry"));
    }

    /** The formulas for formats without a row give the same as the rows. */
    @ParameterizedTest
    @MethodSource("geometry")
    void geometryGivesTheFrameOfEachRow(LibraryFormat row) {
        boolean v210 = row.codec().equals("Uncompressed");
        int depth = row.profile().contains("10-bit") ? 10 : 16;
        Geometry geometry = new Geometry(
                v210 ? "" : row.codec(),
                "",
                v210 ? "4:2:2" : row.profile().contains("RGBA") ? "4:4:4:4" : "",
                Optional.of(BigDecimal.valueOf(depth)));
        BigInteger frame = geometry.bytesInFrame(java.util.Objects.requireNonNull(row.raster()))
                .orElseThrow();
        Rate rate = java.util.Objects.requireNonNull(row.rate());
        assertEquals(
                bits(row.id(), null, null).orElseThrow(),
                new Fraction(frame, BigInteger.ONE).times(8L * rate.frames()).over(rate.seconds()));
    }

    @Test
    void allGeometryRowsAreTried() {
        assertEquals(10, geometry().count());
    }

    @Test
    void otherPackingsCountTheirSamples() {
        Raster hd = new Raster(1920, 1080);
        Optional<BigDecimal> ten = Optional.of(BigDecimal.TEN);
        assertEquals(
                Optional.of(BigInteger.valueOf(1920L * 1080 * 30 / 8)),
                new Geometry("", "", "4:4:4", ten).bytesInFrame(hd));
        assertEquals(
                Optional.of(BigInteger.valueOf(1920L * 1080 * 15 / 8)),
                new Geometry("", "", "4:2:0", ten).bytesInFrame(hd));
        assertEquals(
                Optional.of(BigInteger.valueOf(1920L * 1080 * 10 / 8)),
                new Geometry("", "", "4:0:0 bayer", ten).bytesInFrame(hd));
        assertEquals(Optional.empty(), new Geometry("", "", "", ten).bytesInFrame(hd));
        assertEquals(Optional.empty(), new Geometry("DPX", "", "", Optional.empty()).bytesInFrame(hd));
    }

    @Test
    void intraCodecsGrowWithTheirFramesLongGopDoesNot() {
        assertEquals(
                Optional.of(Fraction.of(1_474_000_000L)), bits("prores-hq-uhd-25", null, new Rate(50, 1)), "twice 737");
        assertEquals(Optional.of(Fraction.of(38_535_168L)), bits("dnxhr-lb-2k-24", null, new Rate(24, 1)));
        assertEquals(Optional.of(Fraction.of(77_070_336L)), bits("dnxhr-lb-2k-24", null, new Rate(48, 1)));
        assertEquals(Optional.of(Fraction.of(250_000_000L)), bits("dcp-2k-max", null, new Rate(48, 1)), "a ceiling");
        assertEquals(Optional.empty(), bits("prores-hq-uhd-25", new Raster(1920, 1080), null));
        LibraryFormat longGop = new LibraryFormat(
                "x",
                "XAVC-L",
                "long GOP",
                new Raster(1920, 1080),
                new Rate(25, 1),
                false,
                BigDecimal.TEN,
                "class rate",
                "",
                "A",
                "lossy",
                "");
        assertEquals(Optional.empty(), new RowRate(longGop).bitsPerSecond(null, new Rate(50, 1)));
    }

    @Test
    void geometryHoldsForEveryRaster() {
        assertEquals(
                Optional.of(Fraction.of(4096L * 2160 * 6 * 8 * 24)),
                bits("exr-half-rgb-uhd-24", new Raster(4096, 2160), new Rate(24, 1)));
    }

    @Test
    void aMonthAt23976IsExactToTheFrame() {
        Fraction month = Fraction.of(30L * 24 * 3600);
        Fraction bits = bits("dnxhr-hq-uhd-23976", null, NTSC).orElseThrow();
        Fraction bytes = Load.daily(bits.times(24 * 3600).over(8)).total(30);
        Fraction frames = bytes.over(3_641_344);
        assertEquals(month.times(24000).over(1001), frames);
        assertEquals(
                NTSC.framesIn(30L * 24 * 3600),
                frames.numerator().divide(frames.denominator()).longValue());
        assertEquals(62_145_854L, NTSC.framesIn(30L * 24 * 3600), "62 208 000 x 1000/1001");
    }

    @Test
    void contentMovesPublishedTargets() {
        List<String> variable = LIBRARY.formats().stream()
                .filter(row -> new RowRate(row).variable())
                .map(LibraryFormat::codec)
                .distinct()
                .toList();
        assertEquals(List.of("Apple ProRes", "ARRIRAW HDE", "REDCODE RAW"), variable);
    }
}
