package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.PartNames;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.DeliverablePartFigures;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.delivery.DeliverableForPart;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.value.HourOfDay;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Due dates against the plan, and against the calendar on the wall. */
final class Deadlines {
    private Deadlines() {}

    static void late(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            List<DeliverablePartFigures> parts = parts(deliverable, subject);
            if (!parts.isEmpty()) {
                late(deliverable, parts, subject, report);
                continue;
            }
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
                                Wording.of(
                                        "'{0}' is ready on {1}{2}, due {3}: {4} late",
                                        deliverable.id(),
                                        ready.get(),
                                        last.map(stage -> Wording.of(", when '{0}' ends", stage.id()))
                                                .orElse(Wording.NONE),
                                        due,
                                        days(days)),
                                Wording.of("shorten what is on its critical path, begin earlier, or agree on another"
                                        + " date"));
            }
        }
    }

    /** One finding tells of all parts that are late, and of the one that is latest. */
    private static void late(
            Deliverable deliverable, List<DeliverablePartFigures> parts, CheckContext subject, Report report) {
        List<DeliverablePartFigures> late = parts.stream()
                .filter(part -> part.due() != null
                        && part.ready() != null
                        && part.ready().isAfter(part.due()))
                .filter(part -> !delivered(deliverable, part.part().id(), subject))
                .toList();
        late.stream()
                .max(Comparator.comparing(Deadlines::days))
                .ifPresent(worst -> report.at(
                        deliverable,
                        promisedIn(deliverable),
                        Wording.of(
                                "'{0}' is late for {1}: {2} is ready on {3}{4}, due {5}, {6} late",
                                deliverable.id(),
                                named(late, subject),
                                named(List.of(worst), subject),
                                worst.ready(),
                                last(deliverable, worst, subject)
                                        .map(stage -> Wording.of(", when '{0}' ends", stage.id()))
                                        .orElse(Wording.NONE),
                                worst.due(),
                                days(days(worst))),
                        Wording.of("shorten what is on its critical path, begin earlier, or agree on another date")));
    }

    /** The field that says when the parts are due. */
    private static String promisedIn(Deliverable deliverable) {
        return deliverable.due() != null ? "due" : deliverable.finishBy() != null ? "finish-by" : "for";
    }

    /** The stage that is done last of those that a part waits for. */
    private static Optional<Stage> last(Deliverable deliverable, DeliverablePartFigures late, CheckContext subject) {
        return subject.until(deliverable).stream()
                .filter(stage -> subject.planned(stage).stream()
                        .anyMatch(work -> (work.part().isEmpty()
                                        || work.part().equals(late.part().id()))
                                && work.finishes().equals(late.ready())))
                .findFirst();
    }

    private static long days(DeliverablePartFigures part) {
        return ChronoUnit.DAYS.between(Objects.requireNonNull(part.due()), Objects.requireNonNull(part.ready()));
    }

    private static Wording named(List<DeliverablePartFigures> parts, CheckContext subject) {
        return Wording.of(
                "{0}",
                PartNames.of(
                        subject.spec(),
                        parts.stream().map(part -> part.part().id()).toList()));
    }

    private static boolean delivered(Deliverable deliverable, String part, CheckContext subject) {
        return deliverable.delivered() != null
                || subject.parts().otherwise(deliverable, part).stream()
                        .anyMatch(own -> own instanceof DeliverableForPart other && other.delivered() != null);
    }

    private static List<DeliverablePartFigures> parts(Deliverable deliverable, CheckContext subject) {
        return subject.plan()
                .figures("deliverable/" + deliverable.id())
                .filter(DeliverableFigures.class::isInstance)
                .map(figures -> ((DeliverableFigures) figures).parts())
                .orElse(List.of());
    }

    /** The day on which a deliverable is planned to be ready. */
    static Optional<LocalDate> ready(Deliverable deliverable, CheckContext subject) {
        return subject.plan()
                .figures("deliverable/" + deliverable.id())
                .filter(DeliverableFigures.class::isInstance)
                .map(figures -> ((DeliverableFigures) figures).ready());
    }

    static Wording days(long days) {
        return Wording.of("{0}{1}", days, days == 1 ? Wording.of(" calendar day") : Wording.of(" calendar days"));
    }

    static void unread(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            unread(deliverable, deliverable.dueAt(), report);
            deliverable.for_().forEach(own -> unread(own, own.dueAt(), report));
        }
    }

    private static void unread(Located place, @Nullable String hour, Report report) {
        if (hour != null && HourOfDay.of(hour).isEmpty()) {
            report.at(
                    place,
                    "due-at",
                    Wording.of("'{0}' is no hour of a day with a time zone; whoever delivers has to guess", hour),
                    Wording.of("write the hour and the zone of the receiver: 17:00 Europe/London"));
        }
    }

    static void past(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            List<DeliverablePartFigures> over = parts(deliverable, subject).stream()
                    .filter(part -> part.due() != null && part.due().isBefore(subject.asOf()))
                    .filter(part -> !delivered(deliverable, part.part().id(), subject))
                    .toList();
            if (!over.isEmpty()) {
                report.at(
                        deliverable,
                        promisedIn(deliverable),
                        Wording.of(
                                "'{0}' was due for {1} and is not delivered, as of {2}",
                                deliverable.id(), named(over, subject), subject.asOf()),
                        Wording.of("add 'delivered:' with the day, or agree on another date"));
            }
            if (!parts(deliverable, subject).isEmpty()) {
                continue;
            }
            LocalDate due = deliverable.due();
            if (due != null && due.isBefore(subject.asOf()) && deliverable.delivered() == null) {
                report.at(
                        deliverable,
                        "due",
                        Wording.of(
                                "'{0}' was due on {1} and is not delivered, as of {2}",
                                deliverable.id(), due, subject.asOf()),
                        Wording.of("add 'delivered:' with the day, or agree on another date"));
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
                        Wording.of(
                                "'{0}' was to be reached on {1} and is not closed, as of {2}",
                                milestone.id(), date, subject.asOf()),
                        Wording.of("add 'done:' with the day on which it was reached, or plan another date"));
            }
        }
    }
}
