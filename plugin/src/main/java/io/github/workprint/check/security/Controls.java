package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.work.Stage;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A stage, or a volume, lacks a control that the class of its content asks for, and has no leave to. */
final class Controls {
    private static final String AT_REST = "encrypted-at-rest";

    private Controls() {}

    static void stages(CheckContext subject, Report report) {
        Classes classes = new Classes(subject);
        Leave leave = new Leave(subject);
        for (Stage stage : subject.spec().stages().values()) {
            Optional<String> secret = classes.of(stage);
            Set<String> missing =
                    new LinkedHashSet<>(secret.map(classes::controls).orElse(Set.of()));
            missing.removeAll(stage.controls());
            missing.removeAll(leave.at(stage));
            if (!missing.isEmpty()) {
                report.at(
                        stage,
                        "controls",
                        Wording.of(
                                "'{0}' handles {1} content without {2}",
                                stage.id(), secret.orElse(""), String.join(", ", missing)),
                        Wording.of(
                                "add them to 'controls', or enter an exception with who approved it and until when"));
            }
        }
        volumes(classes, leave, subject, report);
    }

    private static void volumes(Classes classes, Leave leave, CheckContext subject, Report report) {
        boolean asked = classes.usual()
                .filter(secret -> classes.controls(secret).contains(AT_REST))
                .isPresent();
        for (Volume volume : subject.spec().volumes().values()) {
            boolean open = !Boolean.TRUE.equals(volume.encrypted()) && !Boolean.TRUE.equals(volume.transportOnly());
            if (asked && open && !leave.covers(volume, AT_REST)) {
                report.at(
                        volume,
                        "encrypted",
                        Wording.of(
                                "'{0}' holds {1} content and is not encrypted at rest",
                                volume.id(), classes.usual().orElse("")),
                        Wording.of(
                                "encrypt it and write 'encrypted: yes', or enter an exception that names the volume"));
            }
        }
    }
}
