package io.github.workprint.check.people;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Roles that own work which is still to be done, and that nobody holds. */
final class Vacancies {
    private static final long NOTICE = 10;

    private Vacancies() {}

    static void nobody(CheckContext subject, Report report) {
        Holders holders = new Holders(subject);
        for (Role role : subject.spec().roles().values()) {
            boolean open = !role.origin().has("person") && !role.origin().has("vacant");
            next(role, holders, subject).filter(stage -> open).ifPresent(stage -> report.with(
                            stage.origin().place())
                    .at(
                            role,
                            Wording.of(
                                    "role '{0}' owns '{1}'{2} but nobody holds it",
                                    role.id(), stage.id(), starts(stage, subject)),
                            Wording.of("name a person, or say under 'vacant' until when it will be filled")));
        }
    }

    static void soon(CheckContext subject, Report report) {
        Holders holders = new Holders(subject);
        long notice = Thresholds.or(subject.thresholds().vacancy(), NOTICE).longValue();
        for (Role role : subject.spec().roles().values()) {
            boolean vacant = role.vacant() != null && holders.of(role).isEmpty();
            Optional<Stage> stage = next(role, holders, subject).filter(one -> vacant);
            Optional<LocalDate> start = stage.flatMap(subject::dates).map(StageFigures::starts);
            if (stage.isEmpty() || start.isEmpty()) {
                continue;
            }
            long days = subject.workingDays(stage.get()).between(subject.asOf(), start.get());
            if (days <= notice) {
                report.with(stage.get().origin().place())
                        .at(
                                role,
                                "vacant",
                                Wording.of(
                                        "role '{0}' is vacant and '{1}{2}; {3} are needed to fill it",
                                        role.id(),
                                        stage.get().id(),
                                        days >= 0
                                                ? Wording.of("' starts on {0}, in {1} working days", start.get(), days)
                                                : Wording.of("' started on {0}", start.get()),
                                        notice),
                                Wording.of("fill the role, or hand the stage to another"));
            }
        }
    }

    /** The first stage of a role that is not over yet; a stage without dates is not. */
    private static Optional<Stage> next(Role role, Holders holders, CheckContext subject) {
        return holders.stages(role).stream()
                .filter(stage -> subject.dates(stage)
                        .filter(dates -> dates.finishes().isBefore(subject.asOf()))
                        .isEmpty())
                .min(Comparator.comparing(
                        stage -> subject.dates(stage).map(StageFigures::starts).orElse(LocalDate.MAX)));
    }

    private static Wording starts(Stage stage, CheckContext subject) {
        return subject.dates(stage)
                .map(dates -> Wording.of(" from {0}", dates.starts()))
                .orElse(Wording.NONE);
    }
}
