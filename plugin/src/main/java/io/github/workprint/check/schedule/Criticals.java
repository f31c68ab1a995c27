package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.Plan;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.Spec;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Other stages than in the version before decide when the production is done. */
final class Criticals {
    private Criticals() {}

    static void changed(CheckContext subject, Report report) {
        subject.before().ifPresent(before -> {
            Set<String> was = critical(before, subject.planBefore().orElseThrow());
            Set<String> is = critical(subject.spec(), subject.plan());
            Set<String> now = without(is, was, subject.spec().stages()::containsKey);
            Set<String> gone = without(was, is, subject.spec().stages()::containsKey);
            if (!now.isEmpty() || !gone.isEmpty()) {
                report.at(
                        subject.spec(),
                        "stages",
                        Wording.of(
                                "the critical path differs from {0}: {1}{2}{3}",
                                before.version(),
                                now.isEmpty() ? Wording.NONE : Wording.of("now on it: {0}", String.join(", ", now)),
                                now.isEmpty() || gone.isEmpty() ? "" : "; ",
                                gone.isEmpty() ? Wording.NONE : Wording.of("no longer: {0}", String.join(", ", gone))),
                        Wording.of("tell the owners: a day lost on it is a day of delivery"));
            }
        });
    }

    private static Set<String> critical(Spec spec, Plan plan) {
        return spec.stages().keySet().stream()
                .filter(id -> plan.figures("stage/" + id)
                        .filter(figures -> figures instanceof StageFigures stage && stage.critical())
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some, Predicate<String> known) {
        return all.stream()
                .filter(id -> !some.contains(id) && known.test(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
