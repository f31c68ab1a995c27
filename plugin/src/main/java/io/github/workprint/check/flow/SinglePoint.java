package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;

/** Work that decides when the production is done hangs on somebody whom nobody can stand in for. */
final class SinglePoint {
    private SinglePoint() {}

    static void check(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            boolean critical =
                    subject.dates(stage).filter(StageFigures::critical).isPresent();
            subject.find(Role.class, stage.owner(), "role")
                    .filter(role -> critical && !role.origin().has("deputy"))
                    .filter(role -> !stage.is(StageKind.MILESTONE))
                    .ifPresent(role -> report.with(role.origin().place())
                            .at(
                                    stage,
                                    "owner",
                                    "'" + stage.id() + "' is on the critical path and only '" + role.id()
                                            + "' can do it: a day of illness is a day of delivery",
                                    "name a deputy for the role '" + role.id() + "'"));
        }
    }
}
