package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pictures that are played from one volume at once, faster than it can read. */
final class Streams {
    private static final BigDecimal BITS_IN_MEGABYTE = BigDecimal.valueOf(8_000_000);

    private Streams() {}

    static void check(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        for (Volume volume : subject.spec().volumes().values()) {
            Quantity sustained = volume.sustained();
            if (sustained == null) {
                continue;
            }
            List<Stage> playing = subject.spec().stages().values().stream()
                    .filter(stage -> stage.has(Trait.PLAYS))
                    .filter(stage -> ledger.volumes(stage).contains(volume))
                    .filter(stage -> subject.dates(stage).isPresent())
                    .toList();
            for (Stage first : playing) {
                LocalDate day = subject.dates(first).map(StageFigures::starts).orElseThrow();
                List<Stage> atOnce = playing.stream()
                        .filter(stage -> runs(stage, day, subject))
                        .toList();
                BigDecimal needed =
                        atOnce.stream().map(stage -> fastest(stage, subject)).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (needed.compareTo(sustained.inBase()) > 0) {
                    report.with(first.origin().place())
                            .at(
                                    volume,
                                    "sustained",
                                    Wording.of(
                                            "on {0} {1} play from '{2}': they need {3} MB/s, and it sustains {4}",
                                            day,
                                            atOnce.stream().map(Stage::id).collect(Collectors.joining(", ")),
                                            volume.id(),
                                            needed.divide(BITS_IN_MEGABYTE, 0, RoundingMode.CEILING),
                                            sustained),
                                    Wording.of("play from a faster volume, or one after the other"));
                    break;
                }
            }
        }
    }

    private static boolean runs(Stage stage, LocalDate day, CheckContext subject) {
        return subject.dates(stage)
                .filter(dates -> !day.isBefore(dates.starts()) && !day.isAfter(dates.finishes()))
                .isPresent();
    }

    /** Bits a second of the fastest picture that a stage plays. */
    private static BigDecimal fastest(Stage stage, CheckContext subject) {
        return Stream.concat(subject.signals().takenBy(stage).stream(), subject.signals().madeBy(stage).stream())
                .map(EffectiveFormat::dataRate)
                .filter(Objects::nonNull)
                .map(Quantity::inBase)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}
