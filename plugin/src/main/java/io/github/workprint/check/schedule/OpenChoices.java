package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
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
                        Wording.of(
                                "'{0}' was to be decided by {1} and is open, as of {2}{3}",
                                decision.id(),
                                by,
                                subject.asOf(),
                                first.map(stage ->
                                                Wording.of("; '{0}' starts on {1}", stage.id(), starts.orElseThrow()))
                                        .orElse(Wording.NONE)),
                        Wording.of(
                                "write the decision under 'text', or agree on another day with whoever waits for it"));
            } else if (starts.filter(by::isAfter).isPresent()) {
                report.with(first.orElseThrow().origin().place())
                        .at(
                                decision,
                                "decide-by",
                                Wording.of(
                                        "'{0}' may be decided as late as {1}, but '{2}', which needs it, starts on {3}",
                                        decision.id(), by, first.get().id(), starts.get()),
                                Wording.of("decide by {0} at the latest", starts.get()));
            }
        }
    }
}
