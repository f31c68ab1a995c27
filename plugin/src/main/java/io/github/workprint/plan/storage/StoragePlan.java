package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.data.Bytes;
import io.github.workprint.plan.data.DataVolumes;
import io.github.workprint.plan.storage.Levels.Arrival;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes to each volume, and when it goes again. Storage on a day = all that has come to the volume by then, less what was
 * purged, plus the working allowance. Data goes when the time is over for which the volume keeps it and the material has passed the
 * gates of all stages that copy it; where a volume names no time, on the day after its data class is to be kept until; in any case
 * when the volume is given back. The same thing copied to the same volume twice is there once.
 */
public final class StoragePlan {
    private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

    private final Addresses addresses;
    private final DataVolumes volumes;
    private final Portions portions;
    private final Map<String, List<Stage>> gates = new LinkedHashMap<>();
    private final Map<String, LocalDate> kept = new LinkedHashMap<>();
    private final Map<String, List<Arrival>> arrivals = new LinkedHashMap<>();

    private StoragePlan(Spec spec, Addresses addresses, DataVolumes volumes, Portions portions) {
        this.addresses = addresses;
        this.volumes = volumes;
        this.portions = portions;
        for (Stage stage : spec.stages().values()) {
            if (stage.gate() != null && portions.planned(stage)) {
                volumes.written(stage).keySet().forEach(address -> gates.computeIfAbsent(
                                address, key -> new ArrayList<>())
                        .add(stage));
            }
        }
        spec.dataClasses().values().forEach(this::keep);
    }

    /** Levels by id of the volume; of volumes that nothing comes to as well. */
    public static Map<String, Levels> of(Spec spec, Addresses addresses, DataVolumes volumes, Portions portions) {
        StoragePlan plan = new StoragePlan(spec, addresses, volumes, portions);
        Set<String> copied = new HashSet<>();
        for (Stage stage : spec.stages().values()) {
            if (portions.planned(stage)) {
                plan.arrive(stage, copied);
            }
        }
        Map<String, Levels> levels = new LinkedHashMap<>();
        for (Volume volume : spec.volumes().values()) {
            levels.put(
                    volume.id(),
                    Levels.of(plan.arrivals.getOrDefault(volume.id(), List.of()), share(volume.allowance())));
        }
        return levels;
    }

    /** Per cent as a fraction; nothing where there is none. */
    public static Fraction share(@Nullable Quantity share) {
        return share == null ? Fraction.ZERO : Fraction.of(share.amount()).over(100);
    }

    private void keep(DataClass kind) {
        LocalDate until = kind.keepUntil();
        if (until != null) {
            kind.of().stream()
                    .flatMap(of -> addresses.resolve(of, "format", "material").stream())
                    .forEach(address -> kept.merge(address, until, (one, other) -> one.isAfter(other) ? one : other));
        }
    }

    private void arrive(Stage stage, Set<String> copied) {
        List<Volume> targets = stage.copies().stream()
                .flatMap(copy -> addresses.resolve(copy, "volume").stream())
                .flatMap(address ->
                        Stream.ofNullable((Volume) addresses.entities().get(address)))
                .toList();
        volumes.written(stage).forEach((address, bytes) -> {
            for (Volume volume : targets) {
                boolean first = !stage.makes().isEmpty() || copied.add(volume.id() + " " + address);
                if (first && !bytes.all().nothing()) {
                    arrive(stage, address, bytes, volume);
                }
            }
        });
    }

    private void arrive(Stage stage, String address, Bytes bytes, Volume volume) {
        for (Portions.Portion portion : portions.of(stage, bytes.all())) {
            LocalDate purged = purged(stage, address, volume, portion).orElse(null);
            arrivals.computeIfAbsent(volume.id(), key -> new ArrayList<>())
                    .add(new Arrival(portion.day(), portion.bytes(), purged));
        }
    }

    private Optional<LocalDate> purged(Stage stage, String address, Volume volume, Portions.Portion portion) {
        Optional<LocalDate> rule = Optional.ofNullable(volume.keep())
                .map(keep -> after(portion.day(), keep))
                .or(() -> Optional.ofNullable(kept.get(address)).map(until -> until.plusDays(1)));
        Optional<LocalDate> gated = rule.map(day -> WorkDates.latest(Stream.concat(
                        Stream.of(day),
                        gates.getOrDefault(address, List.of()).stream()
                                .map(gate -> passed(gate, stage, portion).plusDays(1))))
                .orElse(day));
        return WorkDates.earliest(Stream.concat(gated.stream(), Stream.ofNullable(volume.until())));
    }

    /** When what came with a portion has passed the gate of a stage. */
    private LocalDate passed(Stage gate, Stage stage, Portions.Portion portion) {
        return portions.isDaily(stage)
                ? portions.day(gate, portion.index())
                : portions.isDaily(gate) ? portion.day() : portions.day(gate, 0);
    }

    /** When what came on a day leaves. Months are those of the calendar; a part of one is that part of a month of a year's average, and of a day a whole one. */
    public static LocalDate after(LocalDate day, Quantity keep) {
        return switch (keep.unit()) {
            case "month" -> months(day, keep.amount());
            case "year" -> months(day, keep.amount().multiply(MONTHS_IN_YEAR));
            default ->
                day.plusDays(Fraction.of(keep.inBase()).over(86_400).ceiling().longValueExact());
        };
    }

    private static LocalDate months(LocalDate day, BigDecimal months) {
        BigDecimal whole = months.setScale(0, RoundingMode.DOWN);
        Fraction rest = Fraction.of(months.subtract(whole)).times(Levels.DAYS_IN_MONTH);
        return day.plusMonths(whole.longValueExact()).plusDays(rest.ceiling().longValueExact());
    }
}
