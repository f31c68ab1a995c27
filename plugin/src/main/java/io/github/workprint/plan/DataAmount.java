package io.github.workprint.plan;

import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Amounts of data as people say them: in the decimal unit that fits, to three places. 1 TB is 10^12 bytes. */
final class DataAmount {
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB");
    private static final int PLACES = 3;
    private static final BigDecimal STEP = BigDecimal.valueOf(1000);

    private DataAmount() {}

    /** Rounded half up: 3 706 506 000 000 bytes are 3.707 TB. */
    static Quantity of(BigDecimal bytes) {
        int unit = 0;
        BigDecimal shown = shown(bytes, unit);
        while (shown.compareTo(STEP) >= 0 && unit < UNITS.size() - 1) {
            unit++;
            shown = shown(bytes, unit);
        }
        return new Quantity(shown, UNITS.get(unit));
    }

    private static BigDecimal shown(BigDecimal bytes, int unit) {
        return bytes.movePointLeft(3 * unit).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
