package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How many tapes a set takes: bytes / (native capacity x 0.95), rounded up. Native capacities: the LTO programme's, in decimal
 * terabytes. What is left of each tape takes its file system and file ends that do not fit.
 */
public final class TapeSets {
    private static final Map<String, BigDecimal> NATIVE = Map.of(
            "lto-5", new BigDecimal("1.5e12"),
            "lto-6", new BigDecimal("2.5e12"),
            "lto-7", new BigDecimal("6e12"),
            "lto-8", new BigDecimal("12e12"),
            "lto-9", new BigDecimal("18e12"),
            "lto-10", new BigDecimal("30e12"));

    private static final Fraction USABLE = Fraction.of(95, 100);

    private TapeSets() {}

    /** Empty for what is no tape. */
    public static Optional<BigDecimal> of(Volume volume, Fraction bytes) {
        return capacity(volume)
                .map(nominal ->
                        new BigDecimal(bytes.over(nominal.times(usable(volume))).ceiling()));
    }

    static Basis basis(Volume volume) {
        String capacity =
                capacity(volume).map(DataAmount::of).map(Quantity::toString).orElse("");
        String share = usable(volume).times(100).rounded(1).stripTrailingZeros().toPlainString() + " %";
        return Basis.of(
                "Each tape", capacity + " × " + share, volume.tapeSize() == null ? "native capacity" : Basis.STATED);
    }

    private static Fraction usable(Volume volume) {
        return volume.fill() == null ? USABLE : StoragePlan.share(volume.fill());
    }

    private static Optional<Fraction> capacity(Volume volume) {
        return Optional.ofNullable(volume.tapeSize())
                .map(Quantity::inBase)
                .or(() -> Optional.ofNullable(volume.media()).flatMap(media -> Optional.ofNullable(NATIVE.get(media))))
                .filter(bytes -> bytes.signum() > 0)
                .map(Fraction::of);
    }
}
