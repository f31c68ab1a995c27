package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Agreement;
import io.github.workprint.spec.delivery.Approval;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the client decides, and who decides it. */
final class Approvals {
    private Approvals() {}

    static void late(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            subject.find(Approval.class, stage.approval(), "approval").ifPresent(approval -> {
                Set<String> later = new TreeSet<>(subject.work().allBehind(stage));
                later.addAll(subject.work().fedBy(stage));
                later.add(stage.id());
                for (Deliverable deliverable : subject.spec().deliverables().values()) {
                    LocalDate due = subject.dues(deliverable).stream()
                            .min(LocalDate::compareTo)
                            .orElse(null);
                    boolean waits = subject.work().makers("deliverable/" + deliverable.id()).stream()
                            .anyMatch(maker -> later.contains(maker.id()));
                    if (waits
                            && due != null
                            && approval.before() != null
                            && approval.before().isAfter(due)) {
                        report.with(deliverable.origin().of("due"))
                                .at(
                                        approval,
                                        "before",
                                        Wording.of(
                                                "'{0}' may come as late as {1}, but '{2}', which needs it, is due on"
                                                        + " {3}",
                                                approval.id(), approval.before(), deliverable.id(), due),
                                        Wording.of("agree on an approval before the delivery, or on a later delivery"));
                    }
                }
            });
        }
    }

    static void authority(CheckContext subject, Report report) {
        for (Agreement agreement : subject.spec().agreements().values()) {
            Set<String> may = new TreeSet<>();
            agreement.approvers().forEach(name -> may.add(name.strip().toLowerCase(Locale.ROOT)));
            for (Approval approval : agreement.approvals().values()) {
                String by = approval.by();
                if (by != null && !may.isEmpty() && may.stream().noneMatch(by.toLowerCase(Locale.ROOT)::contains)) {
                    report.with(agreement.origin().of("approvers"))
                            .at(
                                    approval,
                                    "by",
                                    Wording.of(
                                            "'{0}' is to be given by '{1}', whom '{2}' does not list: '{3}'",
                                            approval.id(),
                                            by,
                                            agreement.id(),
                                            String.join("', '", agreement.approvers())),
                                    Wording.of("name one of them, or have the agreement extended"));
                }
            }
        }
    }
}
