package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Stage;
import java.util.List;

/** A stage makes something, and nothing says where it is stored. Asked only of workflows that name their volumes. */
final class Homes {
    private Homes() {}

    static void check(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        for (Stage stage : subject.spec().stages().values()) {
            boolean homeless = !stage.makes().isEmpty()
                    && !stage.origin().has("copies")
                    && stage.makes().stream()
                            .map(made -> ledger.things(List.of(made)))
                            .anyMatch(made -> !made.isEmpty()
                                    && made.stream()
                                            .allMatch(thing -> ledger.of(thing).isEmpty()));
            if (homeless && !subject.spec().volumes().isEmpty()) {
                report.at(
                        stage,
                        "makes",
                        Wording.of(
                                "'{0}' makes {1} and stores it nowhere; its space is in no plan, and nobody backs it"
                                        + " up",
                                stage.id(),
                                String.join(
                                        ", ",
                                        stage.makes().stream()
                                                .map(Object::toString)
                                                .toList())),
                        Wording.of("add 'copies:' with the volumes that it writes to"));
            }
        }
    }
}
