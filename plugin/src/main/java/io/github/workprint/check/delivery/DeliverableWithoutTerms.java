package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.delivery.Deliverable;

/** A deliverable does not say to whom it goes, or when. */
final class DeliverableWithoutTerms implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        subject.spec().deliverables().values().forEach(deliverable -> {
            if (!deliverable.origin().has("to")) {
                missing(deliverable, "to", "nobody to receive it", report);
            }
            if (!deliverable.origin().has("due")) {
                missing(deliverable, "due", "no due date", report);
            }
        });
    }

    private void missing(Deliverable deliverable, String field, String lack, Report report) {
        report.at(
                deliverable.origin().place(),
                deliverable.origin().path() + "/" + field,
                "deliverable '" + deliverable.id() + "' has " + lack,
                "add '" + field + ":'");
    }
}
