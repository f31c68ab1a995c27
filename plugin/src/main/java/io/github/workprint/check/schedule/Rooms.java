package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.PlannedWork;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Two pieces of work that each need a room to themselves are in one room on one day. */
final class Rooms {
    private Rooms() {}

    static void check(CheckContext subject, Report report) {
        List<Stage> stages = subject.spec().stages().values().stream()
                .filter(stage -> stage.room() != null && stage.has(Trait.ALONE))
                .toList();
        for (int i = 0; i < stages.size(); i++) {
            for (Stage other : stages.subList(i + 1, stages.size())) {
                both(stages.get(i), other, subject).ifPresent(shared(stages.get(i), other, report));
            }
        }
    }

    private static Consumer<LocalDate> shared(Stage one, Stage other, Report report) {
        return day -> report.with(one.origin().of("room"))
                .at(
                        other,
                        "room",
                        Wording.of("'{0}' and '{1}' are both in {2} on {3}", one.id(), other.id(), other.room(), day),
                        Wording.of("move one of them to another room, or let it wait for the other with 'after'"));
    }

    /** The first day that two stages share, where they are in one room and have two owners. */
    private static Optional<LocalDate> both(Stage one, Stage other, CheckContext subject) {
        boolean shared = one.room() != null
                && one.room().equals(other.room())
                && !one.owner().isEmpty()
                && Collections.disjoint(one.owner(), other.owner());
        if (!shared) {
            return Optional.empty();
        }
        return subject.planned(one).stream()
                .flatMap(work -> subject.planned(other).stream().flatMap(beside -> meet(work, beside).stream()))
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> meet(PlannedWork one, PlannedWork other) {
        LocalDate from = one.starts().isAfter(other.starts()) ? one.starts() : other.starts();
        boolean meet = !from.isAfter(one.finishes()) && !from.isAfter(other.finishes());
        return meet ? Optional.of(from) : Optional.empty();
    }
}
