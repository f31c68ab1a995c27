package io.github.workprint.check.delivery;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.value.Ref;
import java.util.List;

/** Deliverables that are promised, and that nobody makes, or that do not say to whom they go, or when. */
final class Promises {
    private Promises() {}

    static void unmade(CheckContext subject, Report report) {
        subject.spec().deliverables().forEach((id, deliverable) -> {
            boolean made = subject.spec().stages().values().stream()
                    .flatMap(stage -> stage.makes().stream())
                    .map(Ref::id)
                    .anyMatch(id::equals);
            if (!made) {
                report.at(
                        deliverable.origin().place(),
                        deliverable.origin().path(),
                        Wording.of("deliverable '{0}' is promised, but no stage makes it", id),
                        Wording.of("add '{0}' to what a stage makes", id));
            }
        });
    }

    static void withoutTerms(CheckContext subject, Report report) {
        subject.spec().deliverables().values().forEach(deliverable -> {
            if (!deliverable.origin().has("to")) {
                missing(deliverable, "to", Wording.of("nobody to receive it"), report);
            }
            if (!deliverable.origin().has("due")
                    && !deliverable.origin().has("finish-by")
                    && !isDueForEach(deliverable, subject)) {
                missing(deliverable, "due", Wording.of("no due date"), report);
            }
        });
    }

    private static boolean isDueForEach(Deliverable deliverable, CheckContext subject) {
        List<Part> parts = subject.parts().of(deliverable);
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> subject.parts().otherwise(deliverable, part.id()).stream()
                        .anyMatch(own -> own.origin().has("due")));
    }

    private static void missing(Deliverable deliverable, String field, Wording lack, Report report) {
        report.at(
                deliverable.origin().place(),
                deliverable.origin().path() + "/" + field,
                Wording.of("deliverable '{0}' has {1}", deliverable.id(), lack),
                Wording.of("add '{0}:'", field));
    }
}
