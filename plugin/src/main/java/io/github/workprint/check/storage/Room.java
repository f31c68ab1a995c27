package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.storage.VolumeFigures;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Series;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Volumes that get fuller than they may, and on which day. */
final class Room {
    /** As the plan has it: what gives no limit may be filled, and is watched from four fifths on. */
    private static final int WHOLE = 100;

    private static final int WATCH = 80;
    private static final int PLACES = 3;

    private Room() {}

    static void overflow(CheckContext subject, Report report) {
        for (Volume volume : subject.spec().volumes().values()) {
            BigDecimal limit = fill(volume, subject);
            passes(volume, limit, subject).ifPresent(first -> writer(volume, first.day(), subject)
                    .map(report::with)
                    .orElse(report)
                    .at(
                            volume,
                            "size",
                            Wording.of(
                                    "'{0}' reaches {1} on {2}{3}; limit {4}",
                                    volume.id(),
                                    first.amount(),
                                    first.day(),
                                    peak(volume, first, subject),
                                    share(volume, limit)),
                            Wording.of(
                                    "purge earlier, hire a second volume, or write somewhere else from that day on")));
        }
    }

    static void watch(CheckContext subject, Report report) {
        for (Volume volume : subject.spec().volumes().values()) {
            BigDecimal watched = share(volume.watch(), subject.thresholds().watch(), WATCH);
            boolean full = passes(volume, fill(volume, subject), subject).isPresent();
            passes(volume, watched, subject)
                    .filter(first -> !full)
                    .ifPresent(first -> report.at(
                            volume,
                            "watch",
                            Wording.of(
                                    "'{0}' reaches {1} on {2}{3}; it is watched from {4} on",
                                    volume.id(),
                                    first.amount(),
                                    first.day(),
                                    peak(volume, first, subject),
                                    share(volume, watched)),
                            Wording.of("say who looks after it from that day on, or purge before")));
        }
    }

    private static BigDecimal fill(Volume volume, CheckContext subject) {
        return share(volume.fill(), subject.thresholds().fill(), WHOLE);
    }

    /** Per cent: those of the volume, else those of the house. */
    private static BigDecimal share(@Nullable Quantity own, @Nullable Quantity house, int usual) {
        return own != null ? own.amount() : house != null ? house.amount() : BigDecimal.valueOf(usual);
    }

    /** The first day above a share of the size; empty where it is never passed, or the size is not known. */
    private static Optional<Series.Point> passes(Volume volume, BigDecimal percent, CheckContext subject) {
        Quantity size = volume.size();
        if (size == null) {
            return Optional.empty();
        }
        BigDecimal most = size.inBase().multiply(percent).movePointLeft(2);
        return figures(volume, subject).flatMap(figures -> figures.level().points().stream()
                .filter(point -> point.amount().inBase().compareTo(most) > 0)
                .findFirst());
    }

    private static Optional<VolumeFigures> figures(Volume volume, CheckContext subject) {
        return subject.plan()
                .figures("volume/" + volume.id())
                .filter(VolumeFigures.class::isInstance)
                .map(VolumeFigures.class::cast);
    }

    private static Wording peak(Volume volume, Series.Point first, CheckContext subject) {
        return figures(volume, subject)
                .filter(figures -> figures.peakOn().isAfter(first.day()))
                .map(figures -> Wording.of(", and {0} on {1}", figures.peak(), figures.peakOn()))
                .orElse(Wording.NONE);
    }

    /** {@code 396 TB, 90 % of 440 TB}. */
    private static Wording share(Volume volume, BigDecimal percent) {
        Quantity size = Objects.requireNonNull(volume.size());
        BigDecimal part = size.amount()
                .multiply(percent)
                .divide(BigDecimal.valueOf(WHOLE), MathContext.DECIMAL64)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Wording.of("{0}, {1} % of {2}", new Quantity(part, size.unit()), percent.stripTrailingZeros(), size);
    }

    /** The first stage that writes to it on a day. */
    private static Optional<Place> writer(Volume volume, LocalDate day, CheckContext subject) {
        CopyLedger ledger = new CopyLedger(subject);
        return subject.spec().stages().values().stream()
                .filter(stage -> ledger.volumes(stage).contains(volume))
                .filter(stage -> writes(stage, day, subject))
                .map(stage -> stage.origin().of("copies"))
                .findFirst();
    }

    private static boolean writes(Stage stage, LocalDate day, CheckContext subject) {
        return subject.dates(stage)
                .map(StageFigures::finishes)
                .filter(finishes -> !day.isAfter(finishes))
                .isPresent();
    }
}
