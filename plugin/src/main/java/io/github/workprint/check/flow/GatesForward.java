package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Gate;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.Optional;
import java.util.stream.Stream;

/** Gates that send what they refuse to a later stage, which does not mend it. Fixes come after the check that asks for them. */
final class GatesForward {
    private GatesForward() {}

    static void check(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            Gate gate = stage.gate();
            Optional<Stage> next = gate == null ? Optional.empty() : subject.stage(gate.onFail());
            next.filter(later -> subject.work().allBehind(stage).contains(later.id()))
                    .filter(GatesForward::mendsNothing)
                    .ifPresent(later -> report.with(later.origin().place())
                            .at(
                                    stage,
                                    "gate",
                                    Wording.of(
                                            "what the gate of '{0}' refuses goes to '{1}', which comes after it and"
                                                    + " mends nothing: the fault goes on",
                                            stage.id(), later.id()),
                                    Wording.of("name the stage that made it, or one of kind fixes")));
        }
    }

    private static boolean mendsNothing(Stage stage) {
        return Stream.of(Trait.CHECKS, Trait.DELIVERS, Trait.KEEPS).anyMatch(stage::has);
    }
}
