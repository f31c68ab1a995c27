package io.github.workprint.plan.amount;

/**
 * How much there is of something, exactly: what comes on each shooting day, and what comes once. Seconds of footage or bytes.
 *
 * @param daily on each shooting day
 * @param once in all, beside the daily part
 */
public record Load(Fraction daily, Fraction once) {
    public static final Load NONE = new Load(Fraction.ZERO, Fraction.ZERO);

    public static Load daily(Fraction amount) {
        return new Load(amount, Fraction.ZERO);
    }

    public static Load once(Fraction amount) {
        return new Load(Fraction.ZERO, amount);
    }

    public Load plus(Load other) {
        return new Load(daily.plus(other.daily), once.plus(other.once));
    }

    public Load times(Fraction factor) {
        return new Load(daily.times(factor), once.times(factor));
    }

    /** Over so many shooting days. */
    public Fraction total(long shootingDays) {
        return daily.times(shootingDays).plus(once);
    }

    public boolean nothing() {
        return daily.signum() == 0 && once.signum() == 0;
    }
}
