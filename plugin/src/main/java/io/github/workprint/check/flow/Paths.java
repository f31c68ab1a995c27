package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether each stage has something to work on, and something that it is for. */
final class Paths {
    private Paths() {}

    static void orphan(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            Stream<String> later =
                    Stream.concat(subject.work().allBehind(stage).stream(), subject.work().fedBy(stage).stream());
            boolean leads = isEnd(stage, subject)
                    || later.map(subject.spec().stages()::get)
                            .filter(Objects::nonNull)
                            .anyMatch(one -> isEnd(one, subject));
            if (!leads && stage.kind() != null) {
                report.at(
                        stage,
                        Wording.of(
                                "stage '{0}' leads to no deliverable, archive or review; its work would be for nothing",
                                stage.id()),
                        Wording.of("let a later stage take what it makes, or take the stage out"));
            }
        }
    }

    private static boolean isEnd(Stage stage, CheckContext subject) {
        return stage.has(Trait.END)
                || subject.work().makes(stage).stream().anyMatch(made -> made.startsWith("deliverable/"))
                || subject.work().takes(stage).stream().anyMatch(taken -> taken.startsWith("deliverable/"))
                || subject.spec().schedule() != null
                        && subject.spec().schedule().reviews().values().stream()
                                .anyMatch(review ->
                                        new Ref(stage.id(), stage.origin().place()).equals(review.of()));
    }

    static void noInput(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            boolean needsInput = stage.kind() == null ? !stage.makes().isEmpty() : !stage.has(Trait.WITHOUT_INPUT);
            if (needsInput && !stage.origin().has("takes")) {
                report.at(
                        stage,
                        Wording.of(
                                "stage '{0}' takes nothing, so whoever owns it does not know what to work on",
                                stage.id()),
                        Wording.of("add 'takes:' with the materials or formats that it works on"));
            }
        }
    }
}
