package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Work that decides when the production is done hangs on somebody whom nobody can stand in for. */
final class SinglePoint {
    private SinglePoint() {}

    static void check(CheckContext subject, Report report) {
        Map<Role, List<Stage>> alone = new LinkedHashMap<>();
        for (Stage stage : subject.spec().stages().values()) {
            boolean critical =
                    subject.dates(stage).filter(StageFigures::critical).isPresent();
            List<Role> owners = subject.owners(stage);
            // Where several own it, one stands in for another.
            owners.stream()
                    .filter(role -> owners.size() == 1)
                    .filter(role -> critical && !role.origin().has("deputy"))
                    .filter(role -> !stage.is(StageKind.MILESTONE))
                    .forEach(role -> alone.computeIfAbsent(role, found -> new ArrayList<>())
                            .add(stage));
        }
        alone.forEach((role, stages) -> {
            Stage first = stages.get(0);
            int more = stages.size() - 1;
            report.with(role.origin().place())
                    .at(
                            first,
                            "owner",
                            Wording.of(
                                    "'{0}'{1} on the critical path and only '{2}' can do {3}: a day of illness is a"
                                            + " day of delivery",
                                    first.id(),
                                    more == 0
                                            ? Wording.of(" is")
                                            : Wording.of(
                                                    " and {0}{1}",
                                                    more,
                                                    more == 1
                                                            ? Wording.of(" more stage are")
                                                            : Wording.of(" more stages are")),
                                    role.id(),
                                    more == 0 ? Wording.of("it") : Wording.of("them")),
                            Wording.of("name a deputy for the role '{0}'", role.id()));
        });
    }
}
