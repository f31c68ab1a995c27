package io.github.workprint.check.people;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;

/** A stage has no owner, so nobody is told that it is theirs. */
final class StageWithoutOwner implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        subject.spec().stages().forEach((id, stage) -> {
            if (!stage.origin().has("owner")) {
                report.at(
                        stage.origin().place(),
                        stage.origin().path(),
                        "stage '" + id + "' has no owner; it will be on nobody's sheet",
                        "add 'owner:' with one of the roles");
            }
        });
    }
}
