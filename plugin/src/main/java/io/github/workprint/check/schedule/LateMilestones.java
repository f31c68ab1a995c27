package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Milestones against the plan of the stage that reaches them. */
final class LateMilestones {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private LateMilestones() {}

    private static Collection<Milestone> of(CheckContext subject) {
        return subject.spec().schedule() == null
                ? List.of()
                : subject.spec().schedule().milestones().values();
    }

    static void fixed(CheckContext subject, Report report) {
        for (Milestone milestone : of(subject)) {
            LocalDate date = milestone.date();
            Optional<Stage> stage = subject.stage(milestone.stage());
            Optional<StageFigures> planned = stage.flatMap(subject::dates);
            if (date != null
                    && Boolean.TRUE.equals(milestone.hard())
                    && milestone.done() == null
                    && planned.filter(one -> one.finishes().isAfter(date)).isPresent()) {
                report.with(stage.orElseThrow().origin().place())
                        .at(
                                milestone,
                                "date",
                                "'" + milestone.id() + "' is fixed to " + date + ", but '"
                                        + stage.get().id() + "' ends on "
                                        + planned.get().finishes(),
                                "shorten what comes before it, or agree on another date");
            }
        }
    }

    static void buffer(CheckContext subject, Report report) {
        for (Milestone milestone : of(subject)) {
            LocalDate date = milestone.date();
            Quantity asked = milestone.buffer() == null ? subject.thresholds().buffer() : milestone.buffer();
            Optional<Stage> stage = subject.stage(milestone.stage());
            Optional<StageFigures> planned = stage.flatMap(subject::dates);
            if (date == null || asked == null || milestone.done() != null || planned.isEmpty()) {
                continue;
            }
            boolean worked = asked.unit().equals("wd");
            long slack = worked
                    ? subject.workingDays(stage.get()).between(planned.get().finishes(), date)
                    : calendarDays(planned.get().finishes(), date, subject.workingDays(stage.get()));
            long least = worked
                    ? asked.amount().setScale(0, RoundingMode.CEILING).longValue()
                    : asked.inBase().divide(DAY, 0, RoundingMode.CEILING).longValue();
            boolean fixed = Boolean.TRUE.equals(milestone.hard()) && slack < 0;
            if (slack < least && !fixed) {
                report.with(stage.get().origin().place())
                        .at(
                                milestone,
                                milestone.buffer() == null ? "date" : "buffer",
                                "'" + milestone.id() + "' on " + date + " has " + slack + (worked ? " wd" : " d")
                                        + " of slack behind '"
                                        + stage.get().id() + "', which ends on "
                                        + planned.get().finishes()
                                        + "; the buffer is " + asked,
                                "shorten what comes before it, or agree on a smaller buffer");
            }
        }
    }

    /** Weekends count, as calendar days do; the closure of a house does not, for nobody mends anything then. */
    private static long calendarDays(LocalDate ends, LocalDate date, WorkingDays calendar) {
        return date.isBefore(ends) ? ChronoUnit.DAYS.between(ends, date) : calendar.outsideBlocks(ends, date);
    }
}
