package io.github.workprint.check.security;

import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Subject;
import io.github.workprint.spec.Assessment;
import io.github.workprint.spec.Organisation;
import io.github.workprint.spec.Role;
import io.github.workprint.spec.Stage;
import java.util.LinkedHashMap;
import java.util.Map;

/** A company handles secret content, and nobody has assessed it, or not since long ago. */
final class Assessments {
    private Assessments() {}

    static void check(Subject subject, Report report) {
        Classes classes = new Classes(subject);
        Map<Organisation, Stage> handling = new LinkedHashMap<>();
        for (Stage stage : subject.spec().stages().values()) {
            boolean over = subject.dates(stage)
                    .filter(dates -> dates.finishes().isBefore(subject.asOf()))
                    .isPresent();
            if (!over && classes.of(stage).filter(Classes::secret).isPresent()) {
                subject.find(Role.class, stage.owner(), "role")
                        .flatMap(role -> subject.find(Organisation.class, role.org(), "organisation"))
                        .ifPresent(organisation -> handling.putIfAbsent(organisation, stage));
            }
        }
        handling.forEach((organisation, stage) -> {
            Assessment assessment = organisation.tpn();
            boolean none = assessment == null || "none".equals(assessment.status());
            boolean stale =
                    !none && assessment.until() != null && assessment.until().isBefore(subject.asOf());
            if (none || stale) {
                report.with(stage.origin().place())
                        .at(
                                organisation,
                                "tpn",
                                "'" + organisation.id() + "' handles secret content at '" + stage.id() + "', and "
                                        + (none
                                                ? "has no assessment"
                                                : "its assessment ended on " + assessment.until()),
                                "ask for a current assessment before the next file is sent");
            }
        });
    }
}
