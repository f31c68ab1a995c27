package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.value.Ref;

/** A deliverable is promised, and no stage makes it. */
final class DeliverableWithoutMaker implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        subject.spec().deliverables().forEach((id, deliverable) -> {
            boolean made = subject.spec().stages().values().stream()
                    .flatMap(stage -> stage.makes().stream())
                    .map(Ref::id)
                    .anyMatch(id::equals);
            if (!made) {
                report.at(
                        deliverable.origin().place(),
                        deliverable.origin().path(),
                        "deliverable '" + id + "' is promised, but no stage makes it",
                        "add '" + id + "' to what a stage makes");
            }
        });
    }
}
