package io.github.workprint.plan;

import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;

/**
 * The data rate that a format makes.
 *
 * @param bitsPerSecond exact
 * @param words what it rests on: {@code 4608x3164 ARRIRAW HDE at 2730.2 Mbit/s}
 */
record FormatRate(BigDecimal bitsPerSecond, String words) {
    private static final String SUM = " + ";
    private static final int MEGA = 6;
    private static final BigDecimal BITS_IN_BYTE = BigDecimal.valueOf(8);

    FormatRate with(FormatRate other) {
        return new FormatRate(bitsPerSecond.add(other.bitsPerSecond), words + SUM + other.words);
    }

    /** The same rate, saying no more than its number: {@code 2730.2 Mbit/s}. */
    FormatRate inNumbers() {
        return new FormatRate(bitsPerSecond, new Quantity(bitsPerSecond.movePointLeft(MEGA), "Mbit/s").toString());
    }

    /** Bytes in so many seconds of footage: rate x duration / 8. */
    BigDecimal bytesIn(BigDecimal seconds) {
        return bitsPerSecond.multiply(seconds).divide(BITS_IN_BYTE);
    }

    /** How the data of so much footage comes about. */
    String wordsFor(Quantity footage) {
        return (words.contains(SUM) ? "(" + words + ")" : words) + " × " + footage;
    }
}
