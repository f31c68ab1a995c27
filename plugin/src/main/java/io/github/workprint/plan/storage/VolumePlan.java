package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.storage.Reading;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of volumes, from their levels; and readings laid over the plan. */
public record VolumePlan(Spec spec, Map<String, Levels> levels, Map<String, Quantity> costs) {
    private static final Fraction WHOLE = Fraction.of(1);

    /** An assumption, where a volume does not say from which level it is to be watched. */
    private static final Fraction WATCH = Fraction.of(4, 5);

    /** Addresses of volumes and readings to their figures; a volume that nothing comes to has none. */
    public Map<String, Record> figures(Addresses addresses) {
        Map<String, Record> figures = new LinkedHashMap<>();
        for (Volume volume : spec.volumes().values()) {
            Levels found = levels.get(volume.id());
            if (found != null) {
                found.peakOn().ifPresent(day -> figures.put("volume/" + volume.id(), figures(volume, found, day)));
            }
        }
        for (Reading reading : spec.readings().values()) {
            figures(reading, addresses).ifPresent(found -> figures.put("reading/" + reading.id(), found));
        }
        return figures;
    }

    private VolumeFigures figures(Volume volume, Levels level, LocalDate peakOn) {
        Optional<Fraction> size = Optional.ofNullable(volume.size()).map(given -> Fraction.of(given.inBase()));
        Fraction fill = volume.fill() == null ? WHOLE : StoragePlan.share(volume.fill());
        Fraction watch = volume.watch() == null ? WATCH : StoragePlan.share(volume.watch());
        Optional<Fraction> limit = size.map(given -> given.times(fill));
        Optional<BigDecimal> tapes = TapeSets.of(volume, level.arrived());
        Map.Entry<LocalDate, Fraction> last = level.byDay().lastEntry();
        List<Basis> why = new ArrayList<>(
                List.of(Basis.of("Arrivals", DataAmount.of(level.arrived()), "what the stages write that copy to it")));
        if (volume.allowance() != null) {
            why.add(Basis.of("Working allowance", volume.allowance(), Basis.STATED));
        }
        if (volume.keep() != null) {
            why.add(Basis.of("Kept for", volume.keep(), "as stated, and until every gate is passed"));
        }
        limit.ifPresent(bytes -> why.add(Basis.of(
                "Filled at most",
                fill.times(100).rounded(1).stripTrailingZeros().toPlainString() + " %",
                volume.fill() == null ? Basis.ASSUMED : Basis.STATED)));
        tapes.ifPresent(count -> why.add(TapeSets.basis(volume)));
        why.add(Basis.binary(level.peak()));
        return new VolumeFigures(
                DataAmount.of(level.peak()),
                peakOn,
                size.filter(given -> given.signum() > 0)
                        .map(given ->
                                new Quantity(level.peak().times(100).over(given).rounded(1), "%"))
                        .orElse(null),
                limit.map(DataAmount::of).orElse(null),
                size.flatMap(given -> level.firstAbove(given.times(watch))).orElse(null),
                limit.flatMap(level::firstAbove).orElse(null),
                last != null && last.getValue().signum() == 0 ? last.getKey() : null,
                tapes.map(count -> new Quantity(count, "tapes")).orElse(null),
                level.series(),
                costs.get(volume.id()),
                why);
    }

    private Optional<ReadingFigures> figures(Reading reading, Addresses addresses) {
        LocalDate on = reading.on();
        Quantity used = reading.used();
        return Optional.ofNullable(reading.volume())
                .flatMap(volume -> addresses.resolve(volume, "volume"))
                .map(address -> Address.of(address).id())
                .flatMap(id -> Optional.ofNullable(levels.get(id)))
                .filter(found -> on != null && used != null)
                .map(found -> {
                    Fraction planned = found.on(java.util.Objects.requireNonNull(on));
                    Fraction apart = Fraction.of(
                                    java.util.Objects.requireNonNull(used).inBase())
                            .minus(planned);
                    return new ReadingFigures(DataAmount.of(planned), DataAmount.of(apart));
                });
    }
}
