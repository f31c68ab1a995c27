package io.github.workprint.plan;

/**
 * How much there is of something, exactly: what comes on each shooting day, and what comes once. Seconds of footage or bytes.
 *
 * @param daily on each shooting day
 * @param once in all, beside the daily part
 */
record Load(Fraction daily, Fraction once) {
    static final Load NONE = new Load(Fraction.ZERO, Fraction.ZERO);

    static Load daily(Fraction amount) {
        return new Load(amount, Fraction.ZERO);
    }

    static Load once(Fraction amount) {
        return new Load(Fraction.ZERO, amount);
    }

    Load plus(Load other) {
        return new Load(daily.plus(other.daily), once.plus(other.once));
    }

    Load times(Fraction factor) {
        return new Load(daily.times(factor), once.times(factor));
    }

    /** Over so many shooting days. */
    Fraction total(long shootingDays) {
        return daily.times(shootingDays).plus(once);
    }

    boolean nothing() {
        return daily.signum() == 0 && once.signum() == 0;
    }
}
