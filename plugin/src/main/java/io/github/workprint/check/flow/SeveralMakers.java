package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageOrder.Doubt;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.work.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Several stages make one thing, and a stage that takes it comes after some of them only; told once for each thing. */
final class SeveralMakers {
    private SeveralMakers() {}

    static void check(CheckContext subject, Report report) {
        Map<String, List<Doubt>> things = new LinkedHashMap<>();
        for (Doubt doubt : subject.order().doubts()) {
            if (!doubt.from().isEmpty()) {
                things.merge(doubt.thing(), List.of(doubt), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList());
            }
        }
        things.forEach((thing, doubts) -> {
            Doubt first = doubts.get(0);
            Stage stage = subject.spec().stages().get(first.stage());
            if (stage != null) {
                String name = Address.of(thing).id();
                int more = doubts.size() - 1;
                report.at(
                        stage,
                        "takes",
                        Wording.of(
                                "'{0}' takes '{1}' of {2}, which it comes after; it does not wait for {3}, which {4}"
                                        + " '{1}' as well{5}",
                                first.stage(),
                                name,
                                String.join(", ", first.from()),
                                String.join(", ", first.others()),
                                first.others().size() == 1 ? Wording.of("makes") : Wording.of("make"),
                                more == 0 ? Wording.NONE : Wording.of("; so do {0} more stages with others", more)),
                        Wording.of(
                                "add the other makers to 'after' where it needs their part, or give the parts formats"
                                        + " of their own"));
            }
        });
    }
}
