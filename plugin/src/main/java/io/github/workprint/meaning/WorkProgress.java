package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.table.ChangeSubject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the work on a thing had come when the later of two versions was made. */
final class WorkProgress {
    /** Fields that say, by being there, that a thing is done with. */
    private static final List<String> DONE = List.of("done", "delivered", "closed");

    private static final Set<String> PASSED = Set.of("passed", "waived");

    private final ConcernedStages work;
    private final LocalDate asOf;
    private final boolean seesAll;

    /**
     * @param asOf the date of the later version
     * @param seesAll whether nothing is hidden: who sees a part does not know what the rest of the work has come to
     */
    WorkProgress(ConcernedStages work, LocalDate asOf, boolean seesAll) {
        this.work = work;
        this.asOf = asOf;
        this.seesAll = seesAll;
    }

    enum Begun {
        YES,
        NO,
        /** Of some of the work, or of all of it, no date is seen. */
        UNKNOWN
    }

    boolean seesAll() {
        return seesAll;
    }

    /** Whether any of the work that a thing concerns, as far as it is seen, has begun by the former or the present plan. */
    Begun begun(Redline entity) {
        Set<Begun> stages = work.on(entity).stream().map(this::stage).collect(Collectors.toSet());
        return stages.contains(Begun.YES)
                ? Begun.YES
                : stages.isEmpty() || stages.contains(Begun.UNKNOWN) ? Begun.UNKNOWN : Begun.NO;
    }

    private Begun stage(Redline stage) {
        return stage.at(ChangeSubject.PLANNED, "starts").stream()
                .flatMap(starts -> Stream.concat(starts.value().stream(), starts.formerValue().stream()))
                .map(LocalDate::parse)
                .min(LocalDate::compareTo)
                .map(start -> start.isAfter(asOf) ? Begun.NO : Begun.YES)
                .orElse(Begun.UNKNOWN);
    }

    /**
     * Whether a thing, or all the work on it, was finished before this change already, and still is. Who sees a part of the work
     * knows only what the thing itself says.
     */
    boolean isFinished(Redline entity) {
        Collection<Redline> stages = seesAll || work.isStage(entity) ? work.on(entity) : List.of();
        return isDone(entity) || (!stages.isEmpty() && stages.stream().allMatch(WorkProgress::isDone));
    }

    private static boolean isDone(Redline entity) {
        boolean said = DONE.stream()
                .flatMap(field -> entity.child(field).stream())
                .anyMatch(field -> field.was().isPresent() && field.isPresent());
        Optional<Redline> result = entity.at("gate", "result");
        boolean passed = result.flatMap(Redline::formerValue)
                        .filter(PASSED::contains)
                        .isPresent()
                && result.flatMap(Redline::value).filter(PASSED::contains).isPresent();
        return said || passed;
    }
}
