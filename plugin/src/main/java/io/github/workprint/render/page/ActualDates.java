package io.github.workprint.render.page;

import io.github.workprint.plan.Plan;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.progress.RecordBook;
import io.github.workprint.progress.StageProgress;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When stages were worked on, by what is recorded; for those who are told, when they will be. */
final class ActualDates {
    private ActualDates() {}

    /** By address of the stage. */
    static Map<String, DateSpan> of(List<StageProgress> stages, RecordBook book, Optional<Plan> atThisRate) {
        Map<String, DateSpan> actual = new HashMap<>();
        for (StageProgress stage : stages) {
            Optional<StageFigures> expected = atThisRate
                    .flatMap(plan -> plan.figures(stage.path()))
                    .filter(StageFigures.class::isInstance)
                    .map(StageFigures.class::cast);
            expected.map(figures -> new DateSpan(figures.starts(), figures.finishes()))
                    .or(() -> recorded(stage, book.asOf()))
                    .ifPresent(span -> actual.put(stage.path(), span));
        }
        return actual;
    }

    /** Of one that is not done, up to the day on which this is told. */
    private static Optional<DateSpan> recorded(StageProgress stage, LocalDate asOf) {
        Optional<LocalDate> last =
                stage.finished().or(() -> stage.begun().map(begun -> begun.isAfter(asOf) ? begun : asOf));
        return last.map(end ->
                new DateSpan(stage.begun().filter(begun -> !begun.isAfter(end)).orElse(end), end));
    }
}
