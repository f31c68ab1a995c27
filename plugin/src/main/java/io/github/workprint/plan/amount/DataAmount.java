package io.github.workprint.plan.amount;

import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Amounts of data as people say them: in the decimal unit that fits, to three places. 1 TB is 10^12 bytes. */
public final class DataAmount {
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB");
    private static final List<String> BINARY = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB");
    private static final int PLACES = 3;
    private static final int BINARY_STEP = 1024;
    private static final BigDecimal STEP = BigDecimal.valueOf(1000);

    private DataAmount() {}

    public static Quantity of(Fraction bytes) {
        return of(bytes.decimal());
    }

    /** Rounded half up: 3 706 506 000 000 bytes are 3.707 TB. */
    public static Quantity of(BigDecimal bytes) {
        int unit = 0;
        BigDecimal shown = shown(bytes, unit);
        while (shown.abs().compareTo(STEP) >= 0 && unit < UNITS.size() - 1) {
            unit++;
            shown = shown(bytes, unit);
        }
        return new Quantity(shown, UNITS.get(unit));
    }

    private static BigDecimal shown(BigDecimal bytes, int unit) {
        return bytes.movePointLeft(3 * unit).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** As operating systems show it, to two places: {@code 128.12 TiB}. */
    public static String binary(Fraction bytes) {
        int unit = 0;
        Fraction shown = bytes;
        while (shown.compareTo(Fraction.of(BINARY_STEP)) >= 0 && unit < BINARY.size() - 1) {
            unit++;
            shown = shown.over(BINARY_STEP);
        }
        return new Quantity(shown.rounded(2), BINARY.get(unit)).toString();
    }
}
