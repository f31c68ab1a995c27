package io.github.workprint.check.flow;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageOrder.Doubt;
import io.github.workprint.plan.schedule.StageOrder.Wait;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stages wait for each other in a circle, so that none of them can begin: by their order, or by what they take of each other. */
final class Cycle implements Check {

    @Override
    public void check(CheckContext subject, Report report) {
        Set<String> done = new HashSet<>();
        for (String id : subject.spec().stages().keySet()) {
            search(id, new ArrayList<>(), done, subject, report);
        }
        for (Doubt doubt : subject.order().doubts()) {
            Stage stage = subject.spec().stages().get(doubt.stage());
            if (stage != null && doubt.from().isEmpty()) {
                report.at(
                        stage,
                        "takes",
                        Wording.of(
                                "'{0}' takes '{1}', which is made only by what waits for it: {2}",
                                stage.id(), name(doubt.thing()), String.join(", ", doubt.others())),
                        Wording.of("take it out; where work goes round, make the second pass a stage of its own"));
            }
        }
    }

    /** @param trail the waits that led here, each for the stage of the next one */
    private void search(String id, List<Step> trail, Set<String> done, CheckContext subject, Report report) {
        Stage stage = subject.spec().stages().get(id);
        if (stage == null || done.contains(id)) {
            return;
        }
        int start = trail.stream().map(Step::stage).toList().indexOf(id);
        if (start >= 0) {
            List<Step> circle = trail.subList(start, trail.size());
            boolean goods = circle.stream().anyMatch(step -> !step.why().thing().isEmpty());
            String field = circle.get(0).why().thing().isEmpty() ? "after" : "takes";
            report.at(
                    stage,
                    stage.origin().has(field) ? field : "needs",
                    Wording.of("these stages wait for each other: {0}", waits(circle, id)),
                    goods
                            ? Wording.of("where work goes round, make the second pass a stage of its own; where a stage"
                                    + " takes what an earlier one makes, say so with 'after'")
                            : Wording.of(
                                    "take out one of the 'after' or 'needs' entries; where work goes round, make the"
                                            + " second pass a stage of its own"));
            return;
        }
        for (Wait wait : subject.order().waits(id)) {
            trail.add(new Step(id, wait));
            search(wait.before(), trail, done, subject, report);
            trail.remove(trail.size() - 1);
        }
        done.add(id);
    }

    private static Wording waits(List<Step> circle, String id) {
        Wording waits = Wording.text(id);
        for (int i = circle.size() - 1; i >= 0; i--) {
            waits = circle.get(i).before(waits);
        }
        return waits;
    }

    private record Step(String stage, Wait why) {
        Wording before(Wording next) {
            return why.thing().isEmpty()
                    ? Wording.of("{0} after {1}", stage, next)
                    : Wording.of("{0} for '{1}' of {2}", stage, name(why.thing()), next);
        }
    }

    private static String name(String address) {
        return Address.of(address).id();
    }
}
