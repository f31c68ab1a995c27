package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.format.Effective;
import io.github.workprint.plan.format.FormatFigures;
import io.github.workprint.plan.format.FormatRate;
import io.github.workprint.plan.format.FormatRates;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of what comes in: how much data formats make in an hour, and materials bring in a day and in all. A total is the daily
 * figure, as it is shown, times the shooting days: what a reader multiplies on paper comes out the same. What is reckoned on from
 * here, such as the levels of storage, rests on the exact amounts instead.
 */
public final class DataPlan {
    private static final Fraction HOUR = Fraction.of(3600);

    private final FormatRates rates;
    private final DataVolumes volumes;
    private final @Nullable Integer shootingDays;

    private DataPlan(FormatRates rates, DataVolumes volumes, @Nullable Integer shootingDays) {
        this.rates = rates;
        this.volumes = volumes;
        this.shootingDays = shootingDays;
    }

    /** Addresses of materials and formats to their figures; those whose amount or rate is not known have none. */
    public static Map<String, Record> of(
            Spec spec, FormatRates rates, DataVolumes volumes, Optional<Integer> shootingDays, Effective effective) {
        DataPlan plan = new DataPlan(rates, volumes, shootingDays.orElse(null));
        Map<String, Record> figures = new LinkedHashMap<>();
        for (Material material : spec.materials().values()) {
            plan.figures(material).ifPresent(found -> figures.put("material/" + material.id(), found));
        }
        for (Format format : spec.formats().values()) {
            String address = "format/" + format.id();
            boolean shown = effective
                    .value(Quantity.class, address + "/data-rate", format.dataRate())
                    .isPresent();
            Optional.ofNullable(rates.rates().get(address)).ifPresent(rate -> figures.put(address, of(rate, shown)));
        }
        return figures;
    }

    private static FormatFigures of(FormatRate rate, boolean shown) {
        Fraction hour = rate.bytesIn(HOUR);
        List<Basis> why = new ArrayList<>(List.of(Basis.of("Data rate", rate.shown(), rate.from())));
        if (rate.variable()) {
            why.add(margin());
        }
        return new FormatFigures(
                shown ? null : rate.shown(),
                anHour(hour),
                rate.variable() ? anHour(hour.times(Bytes.MARGIN)) : null,
                new Phrase(rate.words()),
                why);
    }

    private static Quantity anHour(Fraction bytes) {
        Quantity hour = DataAmount.of(bytes);
        return new Quantity(hour.amount(), hour.unit() + "/h");
    }

    private static Basis margin() {
        return Basis.of("Margin", "10 %", "planned beside published rates that content moves");
    }

    private Optional<MaterialFigures> figures(Material material) {
        Quantity amount = material.amount();
        Bytes bytes = volumes.at("material/" + material.id());
        if (amount == null || bytes.all().nothing()) {
            return Optional.empty();
        }
        boolean data = Units.measure(amount.unit()).orElse("").startsWith("data");
        Optional<FormatRate> rate = data ? Optional.empty() : rates.of(material.format());
        boolean daily = bytes.all().daily().signum() > 0;
        String each = amount.toString();
        String words = rate.map(known -> known.wordsFor(each)).orElse(each);
        boolean counted = !daily || shootingDays != null;
        long days = shootingDays == null ? 0 : shootingDays;
        boolean variable = counted && !bytes.variable().nothing();
        List<Basis> why = new ArrayList<>();
        rate.ifPresent(known -> why.add(Basis.of("Data rate", known.shown(), known.from())));
        why.add(Basis.of(data ? "Data" : "Footage", each, Basis.STATED));
        if (daily && shootingDays != null) {
            why.add(Basis.of("Shooting days", shootingDays, Basis.STATED));
        }
        if (variable) {
            why.add(margin());
        }
        if (counted) {
            why.add(Basis.binary(bytes.total(days)));
        }
        Quantity perDay = DataAmount.of(bytes.all().daily());
        Fraction total = daily ? Fraction.of(perDay.inBase()).times(days) : bytes.total(days);
        return Optional.of(new MaterialFigures(
                daily ? perDay : null,
                counted ? DataAmount.of(total) : null,
                variable ? DataAmount.of(bytes.margin(days)) : null,
                new Phrase(daily && shootingDays != null ? words + " × " + shootingDays + " d" : words),
                List.of(),
                why));
    }
}
