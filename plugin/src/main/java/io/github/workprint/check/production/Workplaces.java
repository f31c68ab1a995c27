package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.people.HealthRule;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Screens and rooms that nobody has looked at. Asked only of workflows that have rules of health: one that has none was not
 * written for it.
 */
final class Workplaces {
    private Workplaces() {}

    static void screens(CheckContext subject, Report report) {
        open(subject, Trait.AT_A_SCREEN, rule -> rule.assessed() != null)
                .forEach((place, stages) -> report.at(
                        stages.get(0),
                        "health",
                        Wording.of(
                                "{0}{1} work at a screen{2}, and no rule of health there says when the"
                                        + " workplace was assessed",
                                names(stages),
                                stages.size() == 1 ? Wording.of(" is") : Wording.of(" are"),
                                place.isEmpty() ? Wording.NONE : Wording.of(" in '{0}'", place)),
                        Wording.of("have it assessed, and write the day as 'assessed' in a rule under 'health'"
                                + " that the stage names")));
    }

    static void listening(CheckContext subject, Report report) {
        open(subject, Trait.LOUD, rule -> rule.level() != null || rule.assessed() != null)
                .forEach((place, stages) -> report.at(
                        stages.get(0),
                        "health",
                        Wording.of(
                                "{0}{1} listening for days{2}, and no rule of health there gives a level or"
                                        + " the day of a noise assessment",
                                names(stages),
                                stages.size() == 1 ? Wording.of(" is") : Wording.of(" are"),
                                place.isEmpty() ? Wording.NONE : Wording.of(" in '{0}'", place)),
                        Wording.of("measure the room, and write 'level' or 'assessed' in a rule under 'health'"
                                + " that the stage names")));
    }

    /** Stages whose kind has a trait, none of whose rules covers them, by their room; a rule that is not there is told elsewhere. */
    private static Map<String, List<Stage>> open(CheckContext subject, Trait trait, Predicate<HealthRule> covers) {
        return subject.spec().stages().values().stream()
                .filter(stage -> !subject.spec().health().isEmpty())
                .filter(stage -> stage.has(trait))
                .filter(stage -> stage.health().stream()
                        .map(ref -> subject.find(HealthRule.class, ref, "health"))
                        .noneMatch(rule -> rule.isEmpty() || covers.test(rule.get())))
                .collect(Collectors.groupingBy(
                        stage -> stage.room() == null ? "" : stage.room(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String names(List<Stage> stages) {
        return stages.stream().map(stage -> "'" + stage.id() + "'").collect(Collectors.joining(", "));
    }
}
