package io.github.workprint.spec.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class QuantityTest {
    @Test
    void aQuotientHasAPortionAndAPeriod() {
        Quantity footage = Units.read("2.1 h/day", "").orElseThrow();
        assertEquals("2.1 h", footage.portion().toString());
        assertEquals("1 d", footage.period().toString());
        Quantity storage = new Quantity(BigDecimal.valueOf(20), "EUR/TB/month");
        assertEquals("20 EUR", storage.portion().toString());
        assertEquals("TB/month", storage.per());
        assertEquals("1 TB", storage.period().portion().toString());
    }

    @Test
    void aUnitThatIsWrittenWithASlashIsNoQuotient() {
        Quantity rate = Units.read("95 Mbit/s", "").orElseThrow();
        assertEquals(rate, rate.portion());
        assertEquals("", rate.per());
    }

    @Test
    void filmIsMeasuredInFeetAndFrames() {
        Quantity reel = Units.read("1820+08 ft 35mm", "").orElseThrow();
        assertEquals(0, BigDecimal.valueOf(1820 * 16 + 8).compareTo(reel.inBase()));
        assertEquals(Magnitude.of(Units.read("29128 f", "").orElseThrow()), Magnitude.of(reel));
        assertEquals(Optional.empty(), Units.read("1820+16 ft 35mm", ""));
        assertEquals(Optional.empty(), Units.read("1820+08 ft", ""));
        assertEquals(
                0,
                BigDecimal.valueOf(400)
                        .compareTo(Units.read("10 ft 16 mm", "").orElseThrow().inBase()));
    }
}
