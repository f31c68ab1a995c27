package io.github.workprint.plan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FormatLibraryTest {
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final Pattern FRAME = Pattern.compile("(\\d+) bytes/frame.*");
    private static final Pattern ROWS = Pattern.compile("(\\d+)-byte rows");
    private static final Pattern PIXELS = Pattern.compile("w\\*h\\*(\\d)(\\+2048)?");

    /** Half of the last place that the library rounds to. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    @Test
    void everyRowIsThereAndReadable() {
        Vocabulary vocabulary = Vocabulary.load();
        assertEquals(92, LIBRARY.formats().size());
        for (LibraryFormat format : LIBRARY.formats()) {
            assertTrue(format.megabits().signum() > 0, format.id());
            assertTrue(List.of("A", "B", "C").contains(format.confidence()), format.id());
            assertEquals(Optional.of(format.compression()), vocabulary.standard("compression", format.compression()));
            assertTrue(format.picture() || format.pcm().isPresent(), format.id());
        }
    }

    @Test
    void aRowIsFoundByItsId() {
        LibraryFormat format = LIBRARY.find("arriraw-hde-a35-46k-og-24").orElseThrow();
        assertEquals("ARRIRAW HDE", format.codec());
        assertEquals("ALEXA 35 4.6K 3:2 Open Gate, HDE", format.profile());
        assertEquals(new Raster(4608, 3164), format.raster());
        assertEquals(new Rate(24, 1), format.rate());
        assertEquals(Optional.empty(), LIBRARY.find("arriraw"));
    }

    @Test
    void ratesAreExact() {
        assertEquals(
                new Rate(24000, 1001),
                LIBRARY.find("prores-hq-hd-23976").orElseThrow().rate());
    }

    @Test
    void interlacedRowsSaySo() {
        LibraryFormat interlaced = LIBRARY.find("avci100-1080i25").orElseThrow();
        assertEquals(new Rate(25, 1), interlaced.rate());
        assertTrue(interlaced.interlaced());
        assertEquals(null, LIBRARY.find("xdcam-hd422-50").orElseThrow().rate());
        assertTrue(LIBRARY.find("xdcam-hd422-50").orElseThrow().interlaced());
    }

    static Stream<LibraryFormat> geometry() {
        return LIBRARY.formats().stream().filter(format -> computed(format).isPresent());
    }

    @ParameterizedTest
    @MethodSource("geometry")
    void publishedRatesAgreeWithTheirGeometry(LibraryFormat format) {
        BigDecimal apart =
                computed(format).orElseThrow().subtract(format.megabits()).abs();
        assertTrue(apart.compareTo(ROUNDING) <= 0, format.id() + " is off by " + apart + " Mbit/s");
    }

    @Test
    void mostRowsOfKnownGeometryAreChecked() {
        assertTrue(geometry().count() >= 28, "checked " + geometry().count());
    }

    /** In Mbit/s, by the row's own basis; empty where the basis is no formula. */
    private static Optional<BigDecimal> computed(LibraryFormat format) {
        return format.picture()
                ? bytesInFrame(format).map(bytes -> megabits(bytes, Objects.requireNonNull(format.rate())))
                : format.pcm().map(pcm -> pcm.bitsPerSecond().movePointLeft(6));
    }

    private static Optional<BigDecimal> bytesInFrame(LibraryFormat format) {
        Raster raster = Objects.requireNonNull(format.raster());
        Matcher frame = FRAME.matcher(format.basis());
        Matcher rows = ROWS.matcher(format.basis());
        Matcher pixels = PIXELS.matcher(format.basis());
        if (frame.matches()) {
            return Optional.of(new BigDecimal(frame.group(1)));
        }
        if (rows.matches()) {
            return Optional.of(new BigDecimal(rows.group(1)).multiply(BigDecimal.valueOf(raster.height())));
        }
        return pixels.matches()
                ? Optional.of(new BigDecimal(pixels.group(1))
                        .multiply(BigDecimal.valueOf(raster.pixels()))
                        .add(BigDecimal.valueOf(pixels.group(2) == null ? 0 : 2048)))
                : Optional.empty();
    }

    private static BigDecimal megabits(BigDecimal bytes, Rate rate) {
        return bytes.multiply(BigDecimal.valueOf(8L * rate.frames()))
                .divide(BigDecimal.valueOf(rate.seconds()), MathContext.DECIMAL128)
                .movePointLeft(6);
    }
}
