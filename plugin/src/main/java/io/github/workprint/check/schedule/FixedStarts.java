package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A stage has to begin on a day, such as that of a booked room, and what it needs is not there by then. */
final class FixedStarts {
    private FixedStarts() {}

    static void check(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            LocalDate fixed = stage.startsOn();
            Optional<LocalDate> starts = subject.dates(stage).map(StageFigures::starts);
            if (fixed != null
                    && starts.filter(day ->
                                    day.isAfter(subject.workingDays(stage).onOrAfter(fixed)))
                            .isPresent()) {
                Optional<Stage> last = subject.work().before(stage).stream()
                        .filter(earlier -> subject.dates(earlier).isPresent())
                        .max(Comparator.comparing(
                                earlier -> subject.dates(earlier).orElseThrow().finishes()));
                last.map(earlier -> report.with(earlier.origin().place()))
                        .orElse(report)
                        .at(
                                stage,
                                "starts-on",
                                Wording.of(
                                        "'{0}' has to start on {1}, and cannot before {2}{3}",
                                        stage.id(),
                                        fixed,
                                        starts.get(),
                                        last.map(earlier -> Wording.of(
                                                        ": '{0}' ends on {1}",
                                                        earlier.id(),
                                                        subject.dates(earlier)
                                                                .orElseThrow()
                                                                .finishes()))
                                                .orElse(Wording.NONE)),
                                Wording.of("shorten what comes before it, or move what is booked"));
            }
        }
    }
}
