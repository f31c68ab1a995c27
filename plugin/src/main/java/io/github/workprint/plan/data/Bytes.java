package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.plan.format.FormatRate;

/**
 * Data of something, exactly.
 *
 * @param all of it, as planned
 * @param variable the part of it that content moves, for which a margin is planned beside
 */
public record Bytes(Load all, Load variable) {
    public static final Bytes NONE = new Bytes(Load.NONE, Load.NONE);

    /** What is added to published rates that content moves: a planning assumption. */
    static final Fraction MARGIN = Fraction.of(1, 10);

    static Bytes fixed(Load all) {
        return new Bytes(all, Load.NONE);
    }

    static Bytes of(FormatRate rate, Load seconds) {
        Load all = new Load(rate.bytesIn(seconds.daily()), rate.bytesIn(seconds.once()));
        return new Bytes(all, rate.variable() ? all : Load.NONE);
    }

    public Bytes plus(Bytes other) {
        return new Bytes(all.plus(other.all), variable.plus(other.variable));
    }

    public Fraction total(long shootingDays) {
        return all.total(shootingDays);
    }

    public Fraction margin(long shootingDays) {
        return variable.total(shootingDays).times(MARGIN);
    }
}
