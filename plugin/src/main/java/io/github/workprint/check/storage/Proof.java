package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Stage;

/** Copies that nothing proves to be whole. */
final class Proof {
    private Proof() {}

    static void checksum(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            if (!CopyLedger.copies(stage)) {
                continue;
            }
            boolean noHash = !stage.origin().has("hash");
            boolean noList = !stage.origin().has("manifest");
            if (noHash || noList) {
                report.at(
                        stage,
                        noHash ? "hash" : "manifest",
                        Wording.of(
                                "'{0}' copies to {1}{2} with no {3}; a broken copy is found when it is needed",
                                stage.id(),
                                stage.copies().size(),
                                stage.copies().size() == 1 ? Wording.of(" volume") : Wording.of(" volumes"),
                                noHash && noList
                                        ? Wording.of("checksum and no manifest")
                                        : noHash ? Wording.of("checksum") : Wording.of("manifest")),
                        Wording.of("add 'hash: xxh64' and 'manifest: asc-mhl'"));
            }
        }
    }
}
