package io.github.workprint.check.people;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Sequence;

/** A stage has no owner, so nobody is told that it is theirs. */
final class StageWithoutOwner implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        subject.spec().stages().forEach((id, stage) -> {
            if (stage.owner().isEmpty() && !isIllegible(stage)) {
                report.at(
                        stage.origin().place(),
                        stage.origin().path(),
                        Wording.of("stage '{0}' has no owner; it will be on nobody's sheet", id),
                        Wording.of("add 'owner:' with one of the roles"));
            }
        });
    }

    /** What is written and could not be read was told already. */
    private static boolean isIllegible(Stage stage) {
        return stage.origin().yaml() instanceof Mapping map
                && map.entry("owner")
                        .filter(owner -> !isEmptyList(owner.value()))
                        .isPresent();
    }

    private static boolean isEmptyList(Yaml owner) {
        return owner instanceof Sequence list && list.items().isEmpty();
    }
}
