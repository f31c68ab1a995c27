package io.github.workprint.spec.value;

import java.math.BigDecimal;

/**
 * A number with its unit, as the author gave them: {@code 24 TB}, {@code 2.1 h/day}, {@code -23 LUFS}.
 *
 * @param amount exact
 * @param unit in its standard spelling; see {@link Units}
 */
public record Quantity(BigDecimal amount, String unit) {
    public Quantity {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /** The amount in the base unit of its measure: bytes, seconds, bit/s; for compound units, of their quotient. */
    public BigDecimal inBase() {
        return amount.multiply(Units.factor(unit)).stripTrailingZeros();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
