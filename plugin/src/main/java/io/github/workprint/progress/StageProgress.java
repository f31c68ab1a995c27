package io.github.workprint.progress;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.language.Readers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a stage is on the day as of which the records are told, against the dates that its readers see of it. What is not recorded is
 * held against a stage for the office alone, which sees every record: others are told what is planned, what has begun and what is done.
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
        /** It was begun, and its last day has passed without a word on its end. */
        LATE,
        /** The day on which it was to begin has passed; whether it did, nobody has recorded. */
        UNRECORDED,
        TO_COME,
        /** It was begun; these readers do not see everything that may have been recorded since. */
        BEGUN,
        /** These readers see no record of it, and there may be one. */
        PLANNED;

        /** For templates and messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Of all stages, in the order of the workflow. None where nobody records what begins and ends.
     */
    public static List<StageProgress> of(Edition edition, RecordBook book) {
        if (book.of(EventKind.BEGUN, EventKind.FINISHED).isEmpty()) {
            return List.of();
        }
        return edition.root().child("stages").stream()
                .map(Branch.class::cast)
                .flatMap(stages -> stages.children().stream())
                .filter(Branch.class::isInstance)
                .map(stage -> of((Branch) stage, book, edition.audience().equals(Readers.INTERNAL)))
                .toList();
    }

    private static StageProgress of(Branch stage, RecordBook book, boolean seesAll) {
        Optional<LocalDate> begun = book.last(EventKind.BEGUN, stage.path())
                .map(event -> event.event().on());
        Optional<LocalDate> finished = book.last(EventKind.FINISHED, stage.path())
                .map(event -> event.event().on());
        Optional<LocalDate> ends = planned(stage, "finishes");
        State open = seesAll ? open(stage, begun, book.asOf()) : begun.isPresent() ? State.BEGUN : State.PLANNED;
        State state = finished.isPresent() ? State.DONE : open;
        return new StageProgress(
                stage.path(),
                stage.title(),
                state,
                begun,
                finished,
                begun.isEmpty() && finished.isEmpty() ? planned(stage, "starts") : ends);
    }

    /** Of one whose end is not recorded. That nothing is recorded says nothing but that. */
    private static State open(Branch stage, Optional<LocalDate> begun, LocalDate asOf) {
        Optional<LocalDate> begins = planned(stage, "starts");
        if (begun.isEmpty()) {
            return isPast(begins, asOf) ? State.UNRECORDED : State.TO_COME;
        }
        Optional<LocalDate> finishes = planned(stage, "finishes");
        if (isPast(planned(stage, "latest-finish").or(() -> finishes), asOf)) {
            return State.LATE;
        }
        boolean behind = isPast(planned(stage, "latest-start").or(() -> begins), begun.get()) || isPast(finishes, asOf);
        return behind ? State.AT_RISK : State.UNDER_WAY;
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
