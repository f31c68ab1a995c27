package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.work.StageKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the phase of a stage: by its kind, else where the work before it belongs, else the work after it. */
public final class Phases {
    private final Workflow workflow;

    public Phases(Workflow workflow) {
        this.workflow = workflow;
    }

    public Phase of(Redline stage) {
        return own(stage)
                .or(() -> near(stage, true, new HashSet<>()))
                .or(() -> near(stage, false, new HashSet<>()))
                .orElse(Phase.OTHER);
    }

    private static Optional<Phase> own(Redline stage) {
        return stage.child("kind")
                .flatMap(kind -> kind.value().or(kind::formerValue))
                .flatMap(StageKind::of)
                .flatMap(Phase::of);
    }

    private Optional<Phase> near(Redline stage, boolean before, Set<Redline> seen) {
        List<Redline> neighbours = before
                ? workflow.named(stage, "after")
                : workflow.stages().stream()
                        .filter(later -> workflow.named(later, "after").contains(stage))
                        .toList();
        return neighbours.stream()
                .filter(seen::add)
                .flatMap(neighbour -> own(neighbour).or(() -> near(neighbour, before, seen)).stream())
                .findFirst();
    }
}
