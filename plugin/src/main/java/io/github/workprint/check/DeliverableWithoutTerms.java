package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.Deliverable;
import java.util.function.Consumer;

/** A deliverable does not say to whom it goes, or when. */
final class DeliverableWithoutTerms implements Rule {
    @Override
    public String id() {
        return "WF-DL04";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.spec().deliverables().values().forEach(deliverable -> {
            if (!deliverable.origin().has("to")) {
                missing(deliverable, "to", "nobody to receive it", findings);
            }
            if (!deliverable.origin().has("due")) {
                missing(deliverable, "due", "no due date", findings);
            }
        });
    }

    private void missing(Deliverable deliverable, String field, String lack, Consumer<Finding> findings) {
        findings.accept(Finding.error(
                id(),
                deliverable.origin().place(),
                deliverable.origin().path() + "/" + field,
                "deliverable '" + deliverable.id() + "' has " + lack,
                "add '" + field + ":'"));
    }
}
