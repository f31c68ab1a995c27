package io.github.workprint.spec.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How much a quantity is, however it is spelt: 1 TB and 1000 GB are one magnitude. Exact. Units that are no multiples of each
 * other, such as two currencies or two weightings of loudness, never are; nor is the most in a year that of twelve months.
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
    private static final String COUNT = "count/";
    private static final String CAP = "data/calendar";
    private static final String YEAR = "year";
    private static final String YEARS = "years";
    private static final String WORKING_DAYS = "working-days";
    private static final String DAYS = "days";
    private static final BigDecimal WORKING_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal BITS = BigDecimal.valueOf(8);

    public static Magnitude of(Quantity quantity) {
        boolean cap = Units.measure(quantity.unit()).filter(CAP::equals).isPresent();
        return of(
                quantity,
                part -> cap && part.equals(YEAR)
                        ? new Part(YEARS, BigDecimal.ONE)
                        : new Part(Units.dimension(part), Units.factor(part)));
    }

    /** So many frames in place of a time in which they are whole; every other magnitude as it is. */
    public Magnitude inFrames(Rate rate) {
        BigInteger[] frames = over.multiply(BigInteger.valueOf(rate.frames()))
                .divideAndRemainder(under.multiply(BigInteger.valueOf(rate.seconds())));
        return dimension.equals(TIME) && frames[1].signum() == 0
                ? new Magnitude(FRAMES, frames[0], BigInteger.ONE)
                : this;
    }

    /**
     * How much work a quantity is, or how fast it goes. Hours fill working days, however many a day has; so a day of the calendar is no
     * 24 of them. A day of a pace, {@code 40 shots/d}, is a working day, and a week is five.
     */
    public static Magnitude ofWork(Quantity quantity) {
        boolean pace = Units.measure(quantity.unit()).orElse("").startsWith(COUNT);
        return of(quantity, part -> switch (part) {
            case "d" -> pace ? new Part(WORKING_DAYS, BigDecimal.ONE) : new Part(DAYS, BigDecimal.ONE);
            case "week" -> pace ? new Part(WORKING_DAYS, WORKING_WEEK) : new Part(DAYS, WEEK);
            default -> new Part(Units.dimension(part), Units.factor(part));
        });
    }

    /** A unit of a quotient. */
    private record Part(String dimension, BigDecimal factor) {}

    private static Magnitude of(Quantity quantity, Function<String, Part> units) {
        StringBuilder dimension = new StringBuilder();
        BigDecimal over = quantity.amount();
        BigDecimal under = BigDecimal.ONE;
        for (String unit : Units.parts(quantity.unit())) {
            Part part = units.apply(unit);
            if (dimension.isEmpty()) {
                over = over.multiply(part.factor());
            } else {
                under = under.multiply(part.factor());
            }
            dimension.append(dimension.isEmpty() ? "" : "/").append(part.dimension());
        }
        // Bytes a time and bits a second are one thing.
        return dimension.toString().equals(BYTE_RATE)
                ? lowest(BIT_RATE, over.multiply(BITS), under)
                : lowest(dimension.toString(), over, under);
    }

    /** Above 0 where it is more than another; empty where the two are no multiples of one thing. */
    public OptionalInt compare(Magnitude other) {
        return dimension.equals(other.dimension)
                ? OptionalInt.of(over.multiply(other.under).compareTo(other.over.multiply(under)))
                : OptionalInt.empty();
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

    /** Whether it differs from another by less than so-manieth of that. */
    public boolean isNear(Magnitude other, int part) {
        BigInteger apart =
                over.multiply(other.under).subtract(other.over.multiply(under)).abs();
        return dimension.equals(other.dimension)
                && apart.multiply(BigInteger.valueOf(part))
                                .compareTo(other.over.abs().multiply(under))
                        < 0;
    }

    private static Magnitude lowest(String dimension, BigDecimal over, BigDecimal under) {
        int places = Math.max(0, Math.max(over.scale(), under.scale()));
        BigInteger top = over.scaleByPowerOfTen(places).toBigIntegerExact();
        BigInteger bottom = under.scaleByPowerOfTen(places).toBigIntegerExact();
        BigInteger common = top.gcd(bottom);
        return new Magnitude(dimension, top.divide(common), bottom.divide(common));
    }

    /** {@code 4 time}, {@code 0.5 frames}; {@code 8000000/3 data-rate} where no decimal is exact. */
    @Override
    public String toString() {
        try {
            return new BigDecimal(over).divide(new BigDecimal(under)).toPlainString() + " " + dimension;
        } catch (ArithmeticException endless) {
            return over + "/" + under + " " + dimension;
        }
    }
}
