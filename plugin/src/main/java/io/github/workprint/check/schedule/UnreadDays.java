package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.dates.Calendar;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Weekdays;
import java.util.List;

/** The days of a calendar are written in a way that the plan cannot read, so that it would reckon with others. */
final class UnreadDays {
    private UnreadDays() {}

    static void check(CheckContext subject, Report report) {
        if (subject.spec().schedule() == null) {
            return;
        }
        for (Calendar calendar : subject.spec().schedule().calendars().values()) {
            tooLong(calendar, "holidays", calendar.holidays(), report);
            tooLong(calendar, "worked", calendar.worked(), report);
            String days = calendar.days();
            if (days != null && Weekdays.read(days).isEmpty()) {
                report.at(
                        calendar,
                        "days",
                        Wording.of(
                                "'{0}' works on '{1}', which are no days of the week; it would be planned as Monday to"
                                        + " Friday",
                                calendar.id(), days),
                        Wording.of("write a span such as mon-sat, or a list: mon, tue, thu"));
            }
        }
    }

    private static void tooLong(Calendar calendar, String field, List<DateSpan> spans, Report report) {
        spans.stream()
                .filter(span -> !WorkingDays.isSound(span))
                .forEach(span -> report.at(
                        calendar,
                        field,
                        Wording.of(
                                "'{0}' has a span of more than a year under '{1}', {2}; it would be left out of the"
                                        + " plan",
                                calendar.id(), field, span),
                        Wording.of("mend its years, or write a span for each year")));
    }
}
