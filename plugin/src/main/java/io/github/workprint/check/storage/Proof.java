package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
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
                        "'" + stage.id() + "' copies to " + stage.copies().size()
                                + (stage.copies().size() == 1 ? " volume" : " volumes") + " with no "
                                + (noHash && noList ? "checksum and no manifest" : noHash ? "checksum" : "manifest")
                                + "; a broken copy is found when it is needed",
                        "add 'hash: xxh64' and 'manifest: asc-mhl'");
            }
        }
    }
}
