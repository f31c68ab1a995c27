package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import java.util.function.Consumer;

/** A stage has no owner, so nobody is told that it is theirs. */
final class StageWithoutOwner implements Rule {
    @Override
    public String id() {
        return "WF-RO04";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.spec().stages().forEach((id, stage) -> {
            if (!stage.origin().has("owner")) {
                findings.accept(Finding.error(
                        id(),
                        stage.origin().place(),
                        stage.origin().path(),
                        "stage '" + id + "' has no owner; it will be on nobody's sheet",
                        "add 'owner:' with one of the roles"));
            }
        });
    }
}
