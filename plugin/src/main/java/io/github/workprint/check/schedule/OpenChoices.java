package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.production.Decision;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A choice is still open when it should have been made, or may stay open for longer than the work can wait. */
final class OpenChoices {
    private OpenChoices() {}

    static void check(CheckContext subject, Report report) {
        for (Decision decision : subject.spec().decisions().values()) {
            LocalDate by = decision.decideBy();
            if (decision.text() != null || decision.on() != null || by == null) {
                continue;
            }
            Optional<Stage> first = decision.neededBy().stream()
                    .flatMap(ref -> subject.stage(ref).stream())
                    .filter(stage -> subject.dates(stage).isPresent())
                    .min(Comparator.comparing(
                            stage -> subject.dates(stage).orElseThrow().starts()));
            Optional<LocalDate> starts = first.flatMap(subject::dates).map(StageFigures::starts);
            if (by.isBefore(subject.asOf())) {
                report.at(
                        decision,
                        "decide-by",
                        "'" + decision.id() + "' was to be decided by " + by + " and is open, as of " + subject.asOf()
                                + first.map(stage -> "; '" + stage.id() + "' starts on " + starts.orElseThrow())
                                        .orElse(""),
                        "write the decision under 'text', or agree on another day with whoever waits for it");
            } else if (starts.filter(by::isAfter).isPresent()) {
                report.with(first.orElseThrow().origin().place())
                        .at(
                                decision,
                                "decide-by",
                                "'" + decision.id() + "' may be decided as late as " + by + ", but '"
                                        + first.get().id() + "', which needs it, starts on " + starts.get(),
                                "decide by " + starts.get() + " at the latest");
            }
        }
    }
}
