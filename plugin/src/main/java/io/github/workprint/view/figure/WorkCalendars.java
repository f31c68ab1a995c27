package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.view.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which days are worked, as far as the reader sees the calendars. */
final class WorkCalendars {
    private final Workflow workflow;
    private final WorkingDays standard;

    WorkCalendars(Workflow workflow) {
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

    WorkingDays standard() {
        return standard;
    }

    WorkingDays of(Redline stage) {
        return workflow.now(stage, "calendar").map(WorkCalendars::days).orElse(standard);
    }

    private static WorkingDays days(Redline calendar) {
        return WorkingDays.of(
                calendar.child("days").flatMap(Redline::value).orElse(""),
                calendar.all("holidays").stream()
                        .map(Redline::value)
                        .flatMap(Optional::stream)
                        .map(LocalDate::parse)
                        .toList(),
                calendar.child("public-holidays").flatMap(Redline::value));
    }
}
