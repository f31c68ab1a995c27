package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long data is kept, and who may erase it. */
final class Keeping {
    private Keeping() {}

    static void rules(CheckContext subject, Report report) {
        for (DataClass data : subject.spec().dataClasses().values()) {
            List<String> missing = new ArrayList<>();
            if (!data.origin().has("keep-until")) {
                missing.add("until when it is kept");
            }
            if (!data.origin().has("purge-authority")) {
                missing.add("who may purge it");
            }
            if (!missing.isEmpty()) {
                report.at(
                        data,
                        "'" + data.id() + "' does not say " + String.join(", or ", missing)
                                + "; it is kept for ever, or deleted by whoever needs the space",
                        "add 'keep-until' and 'purge-authority', as agreed with the client");
            }
        }
    }

    static void verifier(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            if (!Erasures.erases(stage)) {
                continue;
            }
            Optional<Role> verifier = subject.find(Role.class, stage.verifier(), "role");
            boolean same = verifier.isPresent()
                    && subject.owners(stage).stream()
                            .anyMatch(owner -> owner.id().equals(verifier.get().id())
                                    || (owner.person() != null
                                            && owner.person()
                                                    .equals(verifier.get().person())));
            if (!stage.origin().has("verifier") || same) {
                report.at(
                        stage,
                        "verifier",
                        "'" + stage.id() + "' erases for good, and "
                                + (same ? "the same person does and verifies it" : "nobody verifies it")
                                + "; one slip cannot be undone",
                        "add 'verifier:' with a role that somebody else holds");
            }
        }
    }
}
