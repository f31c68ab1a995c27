package io.github.workprint.progress;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.spec.event.EventKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a stage is on the day as of which the records are told, against the dates that its readers see of it. Who sees no dates is told
 * what has begun and what is done.
 *
 * @param path address of the stage
 * @param begun when it was, as far as that is recorded
 * @param finished when it was, as far as that is recorded
 * @param due the day on which it is planned to be done, or a given part of it begun: that which makes it late
 */
public record StageProgress(
        String path,
        String title,
        State state,
        Optional<LocalDate> begun,
        Optional<LocalDate> finished,
        Optional<LocalDate> due) {
    /** How a stage stands. */
    public enum State {
        DONE,
        UNDER_WAY,
        /** A target is missed if nothing is gained on the way. */
        AT_RISK,
        /** Its last day has passed. */
        LATE,
        NOT_BEGUN;

        /** For templates and messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Of all stages, in the order of the workflow. None where nobody records what begins and ends: a stage that is told nothing of is
     * then not late.
     */
    public static List<StageProgress> of(Edition edition, RecordBook book) {
        if (book.of(EventKind.BEGUN, EventKind.FINISHED).isEmpty()) {
            return List.of();
        }
        return edition.root().child("stages").stream()
                .map(Branch.class::cast)
                .flatMap(stages -> stages.children().stream())
                .filter(Branch.class::isInstance)
                .map(stage -> of((Branch) stage, book))
                .toList();
    }

    private static StageProgress of(Branch stage, RecordBook book) {
        Optional<LocalDate> begun = book.last(EventKind.BEGUN, stage.path())
                .map(event -> event.event().on());
        Optional<LocalDate> finished = book.last(EventKind.FINISHED, stage.path())
                .map(event -> event.event().on());
        Optional<LocalDate> ends = planned(stage, "finishes");
        State state = finished.isPresent() ? State.DONE : open(stage, begun, book.asOf());
        return new StageProgress(
                stage.path(),
                stage.title(),
                state,
                begun,
                finished,
                state == State.NOT_BEGUN || begun.isEmpty() && finished.isEmpty() ? planned(stage, "starts") : ends);
    }

    private static State open(Branch stage, Optional<LocalDate> begun, LocalDate asOf) {
        State undisturbed = begun.isPresent() ? State.UNDER_WAY : State.NOT_BEGUN;
        Optional<LocalDate> last = planned(stage, "latest-finish").or(() -> planned(stage, "finishes"));
        Optional<LocalDate> begins = planned(stage, "starts");
        Optional<LocalDate> lastStart = planned(stage, "latest-start").or(() -> begins);
        if (isPast(last, asOf) || begun.isEmpty() && isPast(lastStart, asOf)) {
            return State.LATE;
        }
        boolean behind = begun.isEmpty() && isPast(begins, asOf)
                || begun.isPresent() && isPast(lastStart, begun.get())
                || begun.isPresent() && isPast(planned(stage, "finishes"), asOf);
        return behind ? State.AT_RISK : undisturbed;
    }

    private static boolean isPast(Optional<LocalDate> day, LocalDate on) {
        return day.filter(on::isAfter).isPresent();
    }

    private static Optional<LocalDate> planned(Branch stage, String figure) {
        return stage.child("planned")
                .filter(Branch.class::isInstance)
                .flatMap(planned -> ((Branch) planned).value(figure))
                .map(LocalDate::parse);
    }
}
