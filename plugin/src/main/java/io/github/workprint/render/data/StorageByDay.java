package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How full each volume is on each day, a column for each of them. */
final class StorageByDay {
    private static final BigDecimal UNIT = new Quantity(BigDecimal.ONE, "GB").inBase();

    private StorageByDay() {}

    /** The header and a row for every day from the first to the last on which a level changes; none without levels. */
    static Optional<List<List<String>>> table(List<Branch> volumes, DataNames naming) {
        Map<String, Series> levels = new LinkedHashMap<>();
        List<String> header = new ArrayList<>(List.of(naming.messages().get("column.date")));
        for (Branch volume : volumes) {
            level(volume).ifPresent(series -> {
                levels.put(volume.key(), series);
                header.add(volume.title() + " [GB]");
            });
        }
        List<LocalDate> days = levels.values().stream()
                .flatMap(series -> series.points().stream())
                .map(Series.Point::day)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>(List.of(header));
        days.get(0).datesUntil(days.get(days.size() - 1).plusDays(1)).forEach(day -> {
            List<String> row = new ArrayList<>(List.of(day.toString()));
            levels.values().forEach(series -> row.add(on(day, series)));
            rows.add(row);
        });
        return Optional.of(rows);
    }

    private static Optional<Series> level(Branch volume) {
        return volume.child("planned")
                .flatMap(planned -> ((Branch) planned).child("level"))
                .map(level -> Series.of(((Leaf) level).value()))
                .filter(series -> !series.points().isEmpty());
    }

    private static String on(LocalDate day, Series series) {
        return series.points().stream()
                .filter(point -> !point.day().isAfter(day))
                .max(Comparator.comparing(Series.Point::day))
                .map(point -> point.amount()
                        .inBase()
                        .divide(UNIT, MathContext.DECIMAL64)
                        .stripTrailingZeros())
                .orElse(BigDecimal.ZERO)
                .toPlainString();
    }
}
