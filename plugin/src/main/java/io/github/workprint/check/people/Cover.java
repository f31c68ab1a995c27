package io.github.workprint.check.people;

import io.github.workprint.check.people.Holders.Holder;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The owner of a stage is away on a day of it, and nobody stands in. */
final class Cover {
    /** Longer stages than this are a slip of the pen. */
    private static final int MOST_DAYS = 2_000;

    private Cover() {}

    static void check(CheckContext subject, Report report) {
        Holders holders = new Holders(subject);
        for (Stage stage : subject.spec().stages().values()) {
            List<Absence> absences = holders.owners(stage).stream()
                    .flatMap(owner -> absence(owner, holders).stream())
                    .toList();
            Optional<StageFigures> dates = subject.dates(stage);
            if (!absences.isEmpty() && dates.isPresent()) {
                List<LocalDate> open = uncovered(dates.get(), subject.workingDays(stage), absences);
                if (!open.isEmpty()) {
                    report.with(absences.get(0).owner().origin().place())
                            .at(stage, "owner", message(stage, absences, open), help(absences));
                }
            }
        }
    }

    /**
     * Who may be away from a stage.
     *
     * @param deputy the role that stands in; where there is one, somebody holds it
     */
    private record Absence(Role owner, Holder holder, Optional<Role> deputy, Optional<Holder> standsIn) {
        boolean isCovered(LocalDate day) {
            return holder.at(day) || standsIn.filter(other -> other.at(day)).isPresent();
        }
    }

    /** Empty where nobody holds the role, or nobody the role that stands in: then it is not known who is there. */
    private static Optional<Absence> absence(Role owner, Holders holders) {
        Optional<Role> deputy = holders.role(owner.deputy());
        Optional<Holder> standsIn = deputy.flatMap(holders::of);
        return holders.of(owner)
                .filter(holder -> deputy.isPresent() == standsIn.isPresent())
                .map(holder -> new Absence(owner, holder, deputy, standsIn));
    }

    /** The working days of a stage on which none of its owners is there, nor anybody for them. */
    private static List<LocalDate> uncovered(StageFigures dates, WorkingDays days, List<Absence> owners) {
        List<LocalDate> open = new ArrayList<>();
        LocalDate day = days.onOrAfter(dates.starts());
        for (int i = 0; i < MOST_DAYS && !day.isAfter(dates.finishes()); i++) {
            LocalDate here = day;
            if (owners.stream().noneMatch(owner -> owner.isCovered(here))) {
                open.add(here);
            }
            day = days.after(day, 1);
        }
        return open;
    }

    private static Wording message(Stage stage, List<Absence> absences, List<LocalDate> open) {
        LocalDate last = open.get(open.size() - 1);
        Wording who = Wording.and(
                absences.stream().map(absence -> absence.holder().name()).toList());
        List<String> deputies = absences.stream()
                .flatMap(absence -> absence.deputy().stream())
                .map(role -> "'" + role.id() + "'")
                .distinct()
                .toList();
        Wording days = open.size() == 1
                ? Wording.of("1 working day, {0}", last)
                : Wording.of("{0} working days, {1} to {2}", open.size(), open.get(0), last);
        Wording covered = deputies.isEmpty()
                ? Wording.of("no deputy is named")
                : deputies.size() == 1
                        ? Wording.of("so is the deputy, {0}", deputies.get(0))
                        : Wording.of("so are the deputies, {0}", Wording.and(deputies));
        return absences.size() == 1
                ? Wording.of("{0} is away from '{1}' on {2}; {3}", who, stage.id(), days, covered)
                : Wording.of("{0} are away from '{1}' on {2}; {3}", who, stage.id(), days, covered);
    }

    private static Wording help(List<Absence> absences) {
        return absences.stream().allMatch(absence -> absence.deputy().isEmpty())
                ? Wording.of("name a deputy for the role, or plan around the days")
                : Wording.of("plan around the days, or name another deputy");
    }
}
