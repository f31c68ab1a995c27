package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.dates.Review;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Located;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something is dated on a day on which nobody works. Without a calendar of the production, no day is off. */
final class DaysOff {
    private DaysOff() {}

    static void check(CheckContext subject, Report report) {
        if (subject.spec().defaults() == null || subject.spec().defaults().calendar() == null) {
            return;
        }
        WorkingDays days = subject.workingDays(null);
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            off(days, deliverable, "due", deliverable.delivered() == null ? deliverable.due() : null, subject, report);
        }
        if (subject.spec().schedule() == null) {
            return;
        }
        for (Review review : subject.spec().schedule().reviews().values()) {
            off(days, review, "on", review.on(), subject, report);
            off(days, review, "decide-by", review.decideBy(), subject, report);
        }
        for (Milestone milestone : subject.spec().schedule().milestones().values()) {
            WorkingDays own =
                    subject.workingDays(subject.stage(milestone.stage()).orElse(null));
            off(own, milestone, "date", milestone.done() == null ? milestone.date() : null, subject, report);
        }
    }

    private static void off(
            WorkingDays days,
            Located entity,
            String field,
            @Nullable LocalDate day,
            CheckContext subject,
            Report report) {
        if (day != null && !day.isBefore(subject.asOf()) && !days.onOrAfter(day).equals(day)) {
            report.at(
                    entity,
                    field,
                    Wording.of(
                            "'{0}' is dated {1}, {2}, a day off in its calendar",
                            entity.origin().path(), day, day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)),
                    Wording.of(
                            "move it to {0} or {1}, or correct the calendar",
                            days.onOrBefore(day), days.onOrAfter(day)));
        }
    }
}
