package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.plan.format.FormatRates;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Units;
import io.github.workprint.spec.work.Stage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many bytes materials bring, formats take up and stages make, take and write: quantity = rate x duration / 8, where the
 * duration is that of the footage, not of the shooting day.
 */
public final class DataVolumes {
    private static final String[] DATA = {"material", "format", "deliverable"};

    private final Addresses addresses;
    private final FormatRates rates;
    private final FootagePlan footage;

    public DataVolumes(Addresses addresses, FormatRates rates, FootagePlan footage) {
        this.addresses = addresses;
        this.rates = rates;
        this.footage = footage;
    }

    /** Of what an address names; nothing where amount or rate is not known. */
    public Bytes at(String address) {
        Object entity = addresses.entities().get(address);
        if (entity instanceof Material material) {
            return of(material);
        }
        if (entity instanceof Format) {
            Bytes sum = footage.broughtIn(address).stream().map(this::of).reduce(Bytes.NONE, Bytes::plus);
            for (Stage maker : footage.makersOf(address)) {
                sum = sum.plus(made(maker, address));
            }
            return sum;
        }
        return entity instanceof Deliverable deliverable ? of(deliverable) : Bytes.NONE;
    }

    private Bytes of(Material material) {
        Quantity amount = material.amount();
        if (amount == null || amount.amount().signum() <= 0) {
            return Bytes.NONE;
        }
        String measure = Units.measure(amount.unit()).orElse("");
        if (measure.equals("data")) {
            return Bytes.fixed(Load.once(Fraction.of(amount.inBase())));
        }
        if (measure.equals("data/time")) {
            Fraction portion = Fraction.of(amount.portion().inBase());
            Fraction period = Fraction.of(amount.period().inBase());
            return Bytes.fixed(Load.daily(portion.times(86_400).over(period)));
        }
        Load seconds = footage.amount(material);
        return rates.of(material.format())
                .filter(rate -> !seconds.nothing())
                .map(rate -> Bytes.of(rate, seconds))
                .orElse(Bytes.NONE);
    }

    /** One copy of its whole programme. */
    Bytes of(Deliverable deliverable) {
        return rates.of(deliverable.format())
                .flatMap(rate -> footage.runtime(deliverable).map(runtime -> Bytes.of(rate, Load.once(runtime))))
                .orElse(Bytes.NONE);
    }

    /** What a stage makes of one format. */
    public Bytes made(Stage stage, String format) {
        return footage.madeBy(stage, format)
                .flatMap(seconds -> rates.at(format).map(rate -> Bytes.of(rate, seconds)))
                .orElse(Bytes.NONE);
    }

    /** What a stage makes, by address; a deliverable in a format that it makes as well is the same files. */
    public Map<String, Bytes> made(Stage stage) {
        Set<String> made = resolved(stage.makes());
        Map<String, Bytes> bytes = new LinkedHashMap<>();
        for (String address : made) {
            if (addresses.entities().get(address) instanceof Deliverable deliverable) {
                Optional<String> format =
                        Optional.ofNullable(deliverable.format()).flatMap(ref -> addresses.resolve(ref, "format"));
                if (format.filter(made::contains).isEmpty()) {
                    bytes.put(address, of(deliverable));
                }
            } else {
                bytes.put(address, made(stage, address));
            }
        }
        return bytes;
    }

    Map<String, Bytes> taken(Stage stage) {
        Map<String, Bytes> bytes = new LinkedHashMap<>();
        resolved(stage.takes()).forEach(address -> bytes.put(address, at(address)));
        return bytes;
    }

    /** What a stage writes to each volume that it copies to: what it makes, or where it makes nothing, what it takes. */
    public Map<String, Bytes> written(Stage stage) {
        return stage.makes().isEmpty() ? taken(stage) : made(stage);
    }

    public Bytes sum(Map<String, Bytes> bytes) {
        return bytes.values().stream().reduce(Bytes.NONE, Bytes::plus);
    }

    public Set<String> resolved(List<Ref> refs) {
        Set<String> found = new LinkedHashSet<>();
        refs.forEach(ref -> addresses.resolve(ref, DATA).ifPresent(found::add));
        return found;
    }
}
