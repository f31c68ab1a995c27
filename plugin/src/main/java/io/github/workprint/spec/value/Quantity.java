package io.github.workprint.spec.value;

import io.github.workprint.finding.Wording;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number with its unit, as the author gave them: {@code 24 TB}, {@code 2.1 h/day}, {@code -23 LUFS}.
 *
 * @param amount exact
 * @param unit in its standard spelling; see {@link Units}
 */
public record Quantity(BigDecimal amount, String unit) implements Wording.Measured {
    public Quantity {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /** The amount in the base unit of its measure: bytes, seconds, bit/s; for compound units, of their quotient. */
    public BigDecimal inBase() {
        return amount.multiply(Units.factor(unit)).stripTrailingZeros();
    }

    /** The amount alone of a quotient: 2.1 h of {@code 2.1 h/day}; of any other the quantity itself. */
    public Quantity portion() {
        return new Quantity(amount, Units.parts(unit).get(0));
    }

    /** What a quotient is for: {@code day} of {@code 2.1 h/day}, {@code TB/month} of {@code 20 EUR/TB/month}; empty for any other. */
    public String per() {
        List<String> parts = Units.parts(unit);
        return String.join("/", parts.subList(1, parts.size()));
    }

    /** One of what a quotient is for: {@code 1 day} of {@code 2.1 h/day}. */
    public Quantity period() {
        return new Quantity(BigDecimal.ONE, per());
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
