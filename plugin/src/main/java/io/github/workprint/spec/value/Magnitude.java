package io.github.workprint.spec.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How much a quantity is, however it is spelt: 1 TB and 1000 GB are one magnitude. Exact. Units that are no multiples of each
 * other, such as two currencies or two weightings of loudness, never are.
 *
 * @param dimension what it is a multiple of: the measure, or the unit itself where units cannot be converted; of compound units the
 *     quotient
 * @param over the amount in the base unit, as a fraction in lowest terms
 * @param under above zero
 */
public record Magnitude(String dimension, BigInteger over, BigInteger under) {
    private static final String FRAMES = "frames";
    private static final String TIME = "time";
    private static final String BYTE_RATE = "data/time";
    private static final String BIT_RATE = "data-rate";
    private static final BigDecimal BITS = BigDecimal.valueOf(8);

    public static Magnitude of(Quantity quantity) {
        StringBuilder dimension = new StringBuilder();
        BigDecimal over = quantity.amount();
        BigDecimal under = BigDecimal.ONE;
        for (String part : Units.parts(quantity.unit())) {
            if (dimension.isEmpty()) {
                over = over.multiply(Units.factor(part));
            } else {
                under = under.multiply(Units.factor(part));
            }
            dimension.append(dimension.isEmpty() ? "" : "/").append(Units.dimension(part));
        }
        // Bytes a time and bits a second are one thing.
        return dimension.toString().equals(BYTE_RATE)
                ? lowest(BIT_RATE, over.multiply(BITS), under)
                : lowest(dimension.toString(), over, under);
    }

    /** So many frames as a time; every other magnitude as it is. */
    public Magnitude at(Rate rate) {
        return dimension.equals(FRAMES)
                ? lowest(
                        TIME,
                        new BigDecimal(over).multiply(BigDecimal.valueOf(rate.seconds())),
                        new BigDecimal(under).multiply(BigDecimal.valueOf(rate.frames())))
                : this;
    }

    private static Magnitude lowest(String dimension, BigDecimal over, BigDecimal under) {
        int places = Math.max(0, Math.max(over.scale(), under.scale()));
        BigInteger top = over.scaleByPowerOfTen(places).toBigIntegerExact();
        BigInteger bottom = under.scaleByPowerOfTen(places).toBigIntegerExact();
        BigInteger common = top.gcd(bottom);
        return new Magnitude(dimension, top.divide(common), bottom.divide(common));
    }

    /** {@code time 4}, {@code data-rate 8000000/3}. */
    @Override
    public String toString() {
        return dimension + " " + over + (under.equals(BigInteger.ONE) ? "" : "/" + under);
    }
}
