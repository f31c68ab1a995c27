package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.production.Response;
import io.github.workprint.spec.production.Risk;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may go wrong, and whether anybody does something about it. */
final class Risks {
    private static final int SCORE = 12;

    private Risks() {}

    private static List<Risk> open(CheckContext subject) {
        return subject.spec().risks().values().stream()
                .filter(risk -> risk.closed() == null)
                .toList();
    }

    static void unowned(CheckContext subject, Report report) {
        for (Risk risk : open(subject)) {
            if (!risk.origin().has("owner")) {
                report.at(
                        risk,
                        Wording.of("risk '{0}' has no owner; nobody will see its trigger", risk.id()),
                        Wording.of("add 'owner:' with a role"));
            }
        }
    }

    static void unanswered(CheckContext subject, Report report) {
        int least = Thresholds.or(subject.thresholds().riskScore(), SCORE);
        for (Risk risk : open(subject)) {
            Integer chance = risk.chance();
            Integer effect = risk.effect();
            if (chance != null
                    && effect != null
                    && chance * effect >= least
                    && !risk.origin().has("response")
                    && !risk.origin().has("trigger")) {
                report.at(
                        risk,
                        Wording.of(
                                "risk '{0}' scores {1} ({2} × {3}, limit {4}) and has neither a response nor a trigger",
                                risk.id(), chance * effect, chance, effect, least),
                        Wording.of("say what is done about it, by when, or what would tell that it comes"));
            }
        }
    }

    static void undated(CheckContext subject, Report report) {
        for (Risk risk : open(subject)) {
            Response response = risk.response();
            if (response == null) {
                continue;
            }
            boolean passed = response.by() != null && response.by().isBefore(subject.asOf());
            if (passed || !response.origin().has("by")) {
                report.at(
                        risk,
                        "response",
                        Wording.of(
                                "the response to '{0}' {1}",
                                risk.id(),
                                passed
                                        ? Wording.of(
                                                "was to be done by {0}, and the risk is open, as of {1}",
                                                response.by(), subject.asOf())
                                        : Wording.of("has no day by which it is done")),
                        passed
                                ? Wording.of("close the risk with 'closed:', or plan another day")
                                : Wording.of("add 'by:' with a day"));
            }
        }
    }

    /** One finding for all stages: a list of what was not thought of. */
    static void unseen(CheckContext subject, Report report) {
        if (open(subject).isEmpty()) {
            return;
        }
        Set<String> hit = open(subject).stream()
                .flatMap(risk -> risk.hits().stream())
                .flatMap(ref -> subject.stage(ref).stream())
                .map(Stage::id)
                .collect(Collectors.toSet());
        List<Stage> unseen = subject.spec().stages().values().stream()
                .filter(stage -> !hit.contains(stage.id()) && !stage.is(StageKind.MILESTONE))
                .filter(stage -> subject.dates(stage)
                        .filter(dates ->
                                dates.slack() != null && dates.slack().amount().signum() <= 0)
                        .filter(dates -> !dates.finishes().isBefore(subject.asOf()))
                        .isPresent())
                .toList();
        if (!unseen.isEmpty()) {
            report.with(unseen.get(0).origin().place())
                    .at(
                            subject.spec(),
                            "risks",
                            Wording.of(
                                    "without a day of slack, and named by no risk: {0}",
                                    unseen.stream().map(Stage::id).collect(Collectors.joining(", "))),
                            Wording.of("ask what could hold each of them up, and enter it under 'hits'"));
        }
    }
}
