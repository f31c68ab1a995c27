package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.value.Ref;
import java.util.function.Consumer;

/** A deliverable is promised, and no stage makes it. */
final class DeliverableWithoutMaker implements Rule {
    @Override
    public String id() {
        return "WF-DL01";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.spec().deliverables().forEach((id, deliverable) -> {
            boolean made = subject.spec().stages().values().stream()
                    .flatMap(stage -> stage.makes().stream())
                    .map(Ref::id)
                    .anyMatch(id::equals);
            if (!made) {
                findings.accept(Finding.error(
                        id(),
                        deliverable.origin().place(),
                        deliverable.origin().path(),
                        "deliverable '" + id + "' is promised, but no stage makes it",
                        "add '" + id + "' to what a stage makes"));
            }
        });
    }
}
