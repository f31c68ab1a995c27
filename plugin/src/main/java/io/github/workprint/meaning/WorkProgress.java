package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far the work on a thing had come when the later of two versions was made. */
final class WorkProgress {
    /** Fields that say, by being there, that a thing is done with. */
    private static final List<String> DONE = List.of("done", "delivered", "closed");

    private static final Set<String> PASSED = Set.of("passed", "waived");

    private final ConcernedStages work;
    private final LocalDate asOf;
    private final boolean begunIfUnknown;

    /**
     * @param asOf the date of the later version
     * @param begunIfUnknown what to take for granted of stages that no date is seen of
     */
    WorkProgress(ConcernedStages work, LocalDate asOf, boolean begunIfUnknown) {
        this.work = work;
        this.asOf = asOf;
        this.begunIfUnknown = begunIfUnknown;
    }

    /** Whether any of the work that a thing concerns has begun, by the former or the present plan. */
    boolean hasBegun(Redline entity) {
        Collection<Redline> stages = work.on(entity);
        return stages.isEmpty() ? begunIfUnknown : stages.stream().anyMatch(this::stageHasBegun);
    }

    private boolean stageHasBegun(Redline stage) {
        return stage.at(ChangeSubject.PLANNED, "starts").stream()
                .flatMap(starts -> Stream.concat(starts.value().stream(), starts.formerValue().stream()))
                .map(LocalDate::parse)
                .min(LocalDate::compareTo)
                .map(start -> !start.isAfter(asOf))
                .orElse(begunIfUnknown);
    }

    /** Whether a thing, or all the work on it, was finished before this change already, and still is. */
    boolean isFinished(Redline entity) {
        Collection<Redline> stages = work.on(entity);
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
