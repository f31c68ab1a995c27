package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.work.Gate;
import io.github.workprint.spec.work.Stage;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A gate was failed, and work that needs it went on all the same. */
final class RefusedGates {
    private static final Set<String> DECIDED = Set.of("passed", "failed", "waived");

    private RefusedGates() {}

    static void check(CheckContext subject, Report report) {
        for (Stage later : subject.spec().stages().values()) {
            Optional<Wording> begun = begun(later, subject);
            for (var need : later.needs()) {
                subject.stage(need)
                        .filter(stage -> begun.isPresent() && result(stage).equals("failed"))
                        .ifPresent(stage -> report.with(stage.origin().of("gate"))
                                .at(
                                        later,
                                        "needs",
                                        Wording.of(
                                                "'{0}' failed its gate, yet '{1}', which needs it, has begun:" + " {2}",
                                                stage.id(), later.id(), begun.orElseThrow()),
                                        Wording.of("stop it until the gate is passed, or set the result to"
                                                + " 'waived' and say why in 'notes'")));
            }
        }
    }

    /** What shows that a stage was begun; empty where nothing does. */
    private static Optional<Wording> begun(Stage stage, CheckContext subject) {
        if (DECIDED.contains(result(stage))) {
            return Optional.of(Wording.of("its own gate is {0}", result(stage)));
        }
        boolean read = subject.spec().readings().values().stream()
                .anyMatch(reading ->
                        subject.stage(reading.stage()).filter(stage::equals).isPresent());
        if (read) {
            return Optional.of(Wording.of("there is a reading of it"));
        }
        return subject.work().makes(stage).stream()
                .map(subject.addresses().entities()::get)
                .filter(Deliverable.class::isInstance)
                .map(made -> ((Deliverable) made).delivered())
                .filter(Objects::nonNull)
                .findFirst()
                .map(day -> Wording.of("what it makes was delivered on {0}", day));
    }

    private static String result(Stage stage) {
        Gate gate = stage.gate();
        return gate == null || gate.result() == null ? "open" : gate.result();
    }
}
