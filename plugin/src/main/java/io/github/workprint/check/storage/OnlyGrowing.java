package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.storage.VolumeFigures;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Series;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A volume of the working day that data comes to and never leaves. What archives and tapes keep is meant to stay. */
final class OnlyGrowing {
    private static final Set<String> KEEPING = Set.of("object-archive", "oda");

    private OnlyGrowing() {}

    static void check(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        for (Volume volume : subject.spec().volumes().values()) {
            List<Stage> writers = subject.spec().stages().values().stream()
                    .filter(stage -> ledger.volumes(stage).contains(volume))
                    .toList();
            boolean archive = keeps(volume) || writers.stream().anyMatch(stage -> stage.has(Trait.KEEPS));
            Optional<Series.Point> most = last(volume, subject);
            if (volume.keep() == null && volume.until() == null && !archive && most.isPresent()) {
                report.at(
                        volume,
                        Wording.of(
                                "what comes to '{0}' never leaves it: {1} from {2} on, with no end; nothing says for"
                                        + " how long it is kept",
                                volume.id(), most.get().amount(), most.get().day()),
                        Wording.of(
                                "add 'keep:' for how long things stay, 'until:' for the day on which it is given back,"
                                        + " or 'keep-until' to their data class"));
            }
        }
    }

    private static boolean keeps(Volume volume) {
        String media = volume.media();
        return media != null && (media.startsWith("lto-") || KEEPING.contains(media));
    }

    /** The last level of a volume that nothing was ever taken off; empty for any other. */
    private static Optional<Series.Point> last(Volume volume, CheckContext subject) {
        List<Series.Point> points = subject.plan()
                .figures("volume/" + volume.id())
                .filter(VolumeFigures.class::isInstance)
                .map(figures -> ((VolumeFigures) figures).level().points())
                .orElse(List.of());
        BigDecimal level = BigDecimal.ZERO;
        for (Series.Point point : points) {
            if (point.amount().inBase().compareTo(level) < 0) {
                return Optional.empty();
            }
            level = point.amount().inBase();
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}
