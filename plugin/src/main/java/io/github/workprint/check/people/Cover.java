package io.github.workprint.check.people;

import io.github.workprint.check.people.Holders.Holder;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
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
            Optional<Role> owner = holders.role(stage.owner());
            Optional<Holder> holder = owner.flatMap(holders::of);
            Optional<StageFigures> dates = subject.dates(stage);
            if (owner.isPresent() && holder.isPresent() && dates.isPresent()) {
                Optional<Role> deputy = holders.role(owner.get().deputy());
                List<LocalDate> open =
                        uncovered(dates.get(), subject.workingDays(stage), holder.get(), deputy.flatMap(holders::of));
                if (!open.isEmpty()
                        && (deputy.isEmpty() || deputy.flatMap(holders::of).isPresent())) {
                    report.with(owner.get().origin().place())
                            .at(stage, "owner", message(stage, holder.get(), deputy, open), help(deputy));
                }
            }
        }
    }

    private static List<LocalDate> uncovered(
            StageFigures dates, WorkingDays days, Holder holder, Optional<Holder> deputy) {
        List<LocalDate> open = new ArrayList<>();
        LocalDate day = days.onOrAfter(dates.starts());
        for (int i = 0; i < MOST_DAYS && !day.isAfter(dates.finishes()); i++) {
            LocalDate here = day;
            if (!holder.at(here) && deputy.filter(other -> other.at(here)).isEmpty()) {
                open.add(here);
            }
            day = days.after(day, 1);
        }
        return open;
    }

    private static String message(Stage stage, Holder holder, Optional<Role> deputy, List<LocalDate> open) {
        LocalDate last = open.get(open.size() - 1);
        return holder.name() + " is away from '" + stage.id() + "' on " + open.size()
                + (open.size() == 1 ? " working day, " + last : " working days, " + open.get(0) + " to " + last) + "; "
                + deputy.map(role -> "so is the deputy, '" + role.id() + "'").orElse("no deputy is named");
    }

    private static String help(Optional<Role> deputy) {
        return deputy.isEmpty()
                ? "name a deputy for the role, or plan around the days"
                : "plan around the days, or name another deputy";
    }
}
