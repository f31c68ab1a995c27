package io.github.workprint.plan;

import io.github.workprint.spec.Format;
import io.github.workprint.spec.Material;
import io.github.workprint.spec.Shoot;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Units;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much data comes in: quantity = rate x duration / 8, where the duration is that of the footage, not of the shooting day.
 * A total is the daily figure, as it is shown, times the shooting days: what a reader multiplies on paper comes out the same.
 */
final class DataPlan {
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final String EACH_DAY = "/d";

    private final FormatRates rates;
    private final @Nullable Integer shootingDays;

    private DataPlan(FormatRates rates, @Nullable Integer shootingDays) {
        this.rates = rates;
        this.shootingDays = shootingDays;
    }

    /** Addresses of materials and formats to their figures; those whose amount or rate is not known have none. */
    static Map<String, Record> of(Spec spec, FormatRates rates) {
        Integer shootingDays = Optional.ofNullable(spec.production())
                .flatMap(made -> Optional.ofNullable(made.shoot()))
                .map(Shoot::days)
                .orElse(null);
        DataPlan plan = new DataPlan(rates, shootingDays);
        Map<String, Record> figures = new LinkedHashMap<>();
        for (Material material : spec.materials().values()) {
            plan.figures(material).ifPresent(found -> figures.put("material/" + material.id(), found));
        }
        for (Format format : spec.formats().values()) {
            Optional.ofNullable(rates.rates().get("format/" + format.id()))
                    .ifPresent(rate -> figures.put("format/" + format.id(), figures(rate)));
        }
        return figures;
    }

    private static FormatFigures figures(FormatRate rate) {
        Quantity hour = DataAmount.of(rate.bytesIn(HOUR));
        return new FormatFigures(new Quantity(hour.amount(), hour.unit() + "/h"), rate.words());
    }

    private Optional<MaterialFigures> figures(Material material) {
        Quantity amount = material.amount();
        if (amount == null || amount.amount().signum() <= 0) {
            return Optional.empty();
        }
        boolean daily = amount.unit().endsWith(EACH_DAY);
        String unit = daily ? amount.unit().substring(0, amount.unit().length() - EACH_DAY.length()) : amount.unit();
        Quantity portion = new Quantity(amount.amount(), unit);
        return volume(portion, material).map(volume -> daily ? eachDay(volume) : atOnce(volume));
    }

    /** Empty where the amount is neither data nor footage in a format of known rate. */
    private Optional<Volume> volume(Quantity portion, Material material) {
        return switch (Units.measure(portion.unit()).orElse("")) {
            case "data" -> Optional.of(new Volume(portion.inBase(), portion.toString()));
            case "time" ->
                rates.of(material.format())
                        .map(rate -> new Volume(rate.bytesIn(portion.inBase()), rate.wordsFor(portion)));
            default -> Optional.empty();
        };
    }

    private static MaterialFigures atOnce(Volume volume) {
        return new MaterialFigures(null, DataAmount.of(volume.bytes()), volume.words());
    }

    private MaterialFigures eachDay(Volume volume) {
        Quantity perDay = DataAmount.of(volume.bytes());
        String words = volume.words() + "/day";
        if (shootingDays == null) {
            return new MaterialFigures(perDay, null, words);
        }
        BigDecimal days = BigDecimal.valueOf(shootingDays);
        return new MaterialFigures(
                perDay, DataAmount.of(perDay.inBase().multiply(days)), words + " × " + shootingDays + " days");
    }

    /**
     * @param bytes exact
     * @param words how they come about
     */
    private record Volume(BigDecimal bytes, String words) {}
}
