package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.view.Workflow;
import java.util.List;

/** Which days are worked, as far as the reader sees the calendars. */
public final class WorkCalendars {
    private final Workflow workflow;
    private final WorkingDays standard;

    public WorkCalendars(Workflow workflow) {
        this.workflow = workflow;
        this.standard = workflow.root()
                .child("defaults")
                .flatMap(defaults -> workflow.now(defaults, "calendar"))
                .or(() -> workflow.root().all("schedule", "calendars").stream()
                        .filter(Redline::isPresent)
                        .findFirst())
                .map(WorkCalendars::days)
                .orElse(WorkingDays.of("", List.of()));
    }

    public WorkingDays standard() {
        return standard;
    }

    WorkingDays of(Redline stage) {
        return workflow.now(stage, "calendar").map(WorkCalendars::days).orElse(standard);
    }

    private static WorkingDays days(Redline calendar) {
        return WorkingDays.of(
                calendar.child("days").flatMap(Redline::value).orElse(""),
                spans(calendar, "holidays"),
                spans(calendar, "worked"),
                calendar.child("public-holidays").flatMap(Redline::value));
    }

    private static List<DateSpan> spans(Redline calendar, String field) {
        return calendar.all(field).stream()
                .flatMap(span -> span.value().flatMap(DateSpan::of).stream())
                .toList();
    }
}
