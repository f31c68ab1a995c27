package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.security.Assessment;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A company handles secret content, and nobody has assessed it, or not since long ago. */
final class Assessments {
    private Assessments() {}

    static void check(CheckContext subject, Report report) {
        Classes classes = new Classes(subject);
        Map<Organisation, Stage> handling = new LinkedHashMap<>();
        for (Stage stage : subject.spec().stages().values()) {
            boolean over = subject.dates(stage)
                    .filter(dates -> dates.finishes().isBefore(subject.asOf()))
                    .isPresent();
            if (!over && classes.of(stage).filter(Classes::secret).isPresent()) {
                subject.owners(stage).stream()
                        .map(role -> subject.find(Organisation.class, role.org(), "organisation"))
                        .flatMap(Optional::stream)
                        .forEach(organisation -> handling.putIfAbsent(organisation, stage));
            }
        }
        handling.forEach((organisation, stage) -> {
            Assessment assessment = organisation.tpn();
            Wording missing = missing(assessment, subject.asOf());
            if (!missing.equals(Wording.NONE)) {
                report.with(stage.origin().place())
                        .at(
                                organisation,
                                "tpn",
                                Wording.of(
                                        "'{0}' handles secret content at '{1}', and {2}",
                                        organisation.id(), stage.id(), missing),
                                Wording.of("ask for a current assessment before the next file is sent"));
            }
        });
    }

    /** What an organisation lacks; empty where its assessment holds on the day. */
    private static Wording missing(@Nullable Assessment assessment, LocalDate day) {
        if (assessment == null || "none".equals(assessment.status())) {
            return Wording.of("has no assessment");
        }
        LocalDate until = assessment.until();
        return until != null && until.isBefore(day) ? Wording.of("its assessment ended on {0}", until) : Wording.NONE;
    }
}
