package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How full each volume is on each day, a column for each of them. */
final class StorageByDay {
    private static final BigDecimal UNIT = new Quantity(BigDecimal.ONE, "GB").inBase();

    private StorageByDay() {}

    /** The header and a row for every day from the first to the last on which a level changes; none without levels. */
    static Optional<List<List<String>>> table(List<Branch> volumes, DataNames naming) {
        List<NavigableMap<LocalDate, String>> levels = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(naming.messages().get("column.date")));
        for (Branch volume : volumes) {
            level(volume).ifPresent(series -> {
                levels.add(gigabytes(series));
                header.add(volume.title() + " [GB]");
            });
        }
        List<LocalDate> days = levels.stream()
                .flatMap(level -> Stream.of(level.firstKey(), level.lastKey()))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>(List.of(header));
        days.get(0).datesUntil(days.get(days.size() - 1).plusDays(1)).forEach(day -> {
            List<String> row = new ArrayList<>(List.of(day.toString()));
            levels.forEach(level -> row.add(on(day, level)));
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

    /** What a level is from each day on that it changes. */
    private static NavigableMap<LocalDate, String> gigabytes(Series series) {
        NavigableMap<LocalDate, String> level = new TreeMap<>();
        series.points()
                .forEach(point -> level.putIfAbsent(
                        point.day(),
                        point.amount()
                                .inBase()
                                .divide(UNIT, MathContext.DECIMAL64)
                                .stripTrailingZeros()
                                .toPlainString()));
        return level;
    }

    private static String on(LocalDate day, NavigableMap<LocalDate, String> level) {
        Map.Entry<LocalDate, String> latest = level.floorEntry(day);
        return latest == null ? "0" : latest.getValue();
    }
}
