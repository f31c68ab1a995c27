package io.github.workprint.plan.format;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;

/**
 * The data rate that a format makes.
 *
 * @param bitsPerSecond exact
 * @param variable whether content moves it, so that a margin is planned beside it
 * @param words what it rests on: {@code 4608×3164 ARRIRAW HDE @ 2730.2 Mbit/s}
 * @param from where the figure comes from: as stated, a row of the library, geometry
 */
public record FormatRate(Fraction bitsPerSecond, boolean variable, String words, String from) {
    private static final String SUM = " + ";
    private static final int MEGA = 1_000_000;
    private static final int BITS_IN_BYTE = 8;
    private static final int PLACES = 3;

    FormatRate with(FormatRate other) {
        return new FormatRate(
                bitsPerSecond.plus(other.bitsPerSecond),
                variable || other.variable,
                words + SUM + other.words,
                from.equals(other.from) ? from : from + Phrase.BETWEEN + other.from);
    }

    /** The same rate, saying no more than its number: {@code 2730.2 Mbit/s}. */
    FormatRate inNumbers() {
        return new FormatRate(bitsPerSecond, variable, shown().toString(), "as planned");
    }

    /** In Mbit/s, to a thousandth; only to be read. */
    public Quantity shown() {
        return new Quantity(bitsPerSecond.over(MEGA).rounded(PLACES), "Mbit/s");
    }

    /** Bytes in so many seconds of footage: rate x duration / 8. */
    public Fraction bytesIn(Fraction seconds) {
        return bitsPerSecond.times(seconds).over(BITS_IN_BYTE);
    }

    /** How the data of so much footage comes about. */
    public String wordsFor(String footage) {
        return (words.contains(SUM) ? "(" + words + ")" : words) + " × " + footage;
    }
}
