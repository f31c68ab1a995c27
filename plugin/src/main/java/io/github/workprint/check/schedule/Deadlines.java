package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Due dates against the plan, and against the calendar on the wall. */
final class Deadlines {
    private Deadlines() {}

    static void late(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            LocalDate due = deliverable.due();
            Optional<LocalDate> ready = ready(deliverable, subject);
            if (due != null
                    && deliverable.delivered() == null
                    && ready.filter(day -> day.isAfter(due)).isPresent()) {
                long days = ChronoUnit.DAYS.between(due, ready.get());
                Optional<Stage> last = subject.until(deliverable).stream()
                        .filter(stage -> subject.dates(stage)
                                .filter(dates -> dates.finishes().equals(ready.get()))
                                .isPresent())
                        .findFirst();
                last.map(Stage::origin)
                        .map(origin -> report.with(origin.place()))
                        .orElse(report)
                        .at(
                                deliverable,
                                "due",
                                "'" + deliverable.id() + "' is ready on " + ready.get()
                                        + last.map(stage -> ", when '" + stage.id() + "' ends")
                                                .orElse("")
                                        + ", due " + due + ": " + days(days) + " late",
                                "shorten what is on its critical path, begin earlier, or agree on another date");
            }
        }
    }

    /** The day on which a deliverable is planned to be ready. */
    static Optional<LocalDate> ready(Deliverable deliverable, CheckContext subject) {
        return subject.plan()
                .figures("deliverable/" + deliverable.id())
                .filter(DeliverableFigures.class::isInstance)
                .map(figures -> ((DeliverableFigures) figures).ready());
    }

    static String days(long days) {
        return days + (days == 1 ? " calendar day" : " calendar days");
    }

    static void past(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            LocalDate due = deliverable.due();
            if (due != null && due.isBefore(subject.asOf()) && deliverable.delivered() == null) {
                report.at(
                        deliverable,
                        "due",
                        "'" + deliverable.id() + "' was due on " + due + " and is not delivered, as of "
                                + subject.asOf(),
                        "add 'delivered:' with the day, or agree on another date");
            }
        }
        if (subject.spec().schedule() == null) {
            return;
        }
        for (Milestone milestone : subject.spec().schedule().milestones().values()) {
            LocalDate date = milestone.date();
            if (date != null && date.isBefore(subject.asOf()) && milestone.done() == null) {
                report.at(
                        milestone,
                        "date",
                        "'" + milestone.id() + "' was to be reached on " + date + " and is not closed, as of "
                                + subject.asOf(),
                        "add 'done:' with the day on which it was reached, or plan another date");
            }
        }
    }
}
