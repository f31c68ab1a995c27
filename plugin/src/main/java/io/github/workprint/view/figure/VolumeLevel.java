package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Series;
import io.github.workprint.view.Workflow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How full a volume is, day by day, as planned.
 *
 * @param now in this version
 * @param was in the version before, where it was something else
 * @param size what it holds in all
 * @param limit what may be used of it
 * @param watch from what level somebody should look after it
 */
public record VolumeLevel(
        Redline volume,
        Optional<Series> now,
        Optional<Series> was,
        Optional<Quantity> size,
        Optional<Quantity> limit,
        Optional<Quantity> watch) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** Of the volumes whose level is planned, or was. */
    public static List<VolumeLevel> all(Workflow workflow) {
        return workflow.root().all("volumes").stream()
                .map(VolumeLevel::of)
                .filter(level -> level.now().isPresent() || level.was().isPresent())
                .toList();
    }

    private static VolumeLevel of(Redline volume) {
        Optional<Redline> level = volume.at("planned", "level");
        Optional<Series> now = series(level.flatMap(Redline::value));
        Optional<Series> was = series(level.flatMap(Redline::formerValue));
        Optional<Quantity> size = quantity(volume.child("size"));
        return new VolumeLevel(
                volume,
                now,
                was.filter(before -> !now.equals(Optional.of(before))),
                size,
                quantity(volume.at("planned", "limit")),
                size.flatMap(whole -> quantity(volume.child("watch")).map(share -> share(whole, share))));
    }

    private static Optional<Series> series(Optional<String> text) {
        return text.map(Series::of).filter(series -> !series.points().isEmpty());
    }

    /** What it says now, or said last. */
    private static Optional<Quantity> quantity(Optional<Redline> leaf) {
        return leaf.flatMap(it -> it.value().or(it::formerValue)).map(text -> {
            int blank = text.indexOf(' ');
            return new Quantity(new BigDecimal(text.substring(0, blank)), text.substring(blank + 1));
        });
    }

    private static Quantity share(Quantity whole, Quantity percent) {
        return new Quantity(whole.amount().multiply(percent.amount()).divide(PERCENT), whole.unit());
    }

    /** The first of the highest points. */
    public Optional<Series.Point> peak() {
        return now.or(() -> was).flatMap(series -> series.points().stream()
                .reduce((highest, point) ->
                        point.amount().inBase().compareTo(highest.amount().inBase()) > 0 ? point : highest));
    }
}
