package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.plan.calendar.Weekdays;
import io.github.workprint.spec.dates.Calendar;

/** The days of a calendar are written in a way that the plan cannot read, so that it would take them to be Monday to Friday. */
final class UnreadDays {
    private UnreadDays() {}

    static void check(CheckContext subject, Report report) {
        if (subject.spec().schedule() == null) {
            return;
        }
        for (Calendar calendar : subject.spec().schedule().calendars().values()) {
            String days = calendar.days();
            if (days != null && !Weekdays.isReadable(days)) {
                report.at(
                        calendar,
                        "days",
                        "'" + calendar.id() + "' works on '" + days
                                + "', which are no days of the week; it would be planned as Monday to Friday",
                        "write a span such as mon-sat, or a list: mon, tue, thu");
            }
        }
    }
}
