package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.PartNames;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.schedule.MilestoneFigures;
import io.github.workprint.plan.schedule.MilestonePartFigures;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.dates.MilestoneForPart;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Milestones against the plan of the stage that reaches them. */
final class LateMilestones {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private LateMilestones() {}

    private static Collection<Milestone> of(CheckContext subject) {
        return subject.spec().schedule() == null
                ? List.of()
                : subject.spec().schedule().milestones().values();
    }

    /** The deliverable that a milestone stands for: what its stage makes, due on the very day. */
    private static Optional<Deliverable> delivery(Milestone milestone, Stage stage, CheckContext subject) {
        return subject.work().makes(stage).stream()
                .map(subject.addresses().entities()::get)
                .filter(Deliverable.class::isInstance)
                .map(Deliverable.class::cast)
                .filter(made -> made.due() != null && made.due().equals(milestone.date()))
                .findFirst();
    }

    /** When a milestone is reached: at the end of its stage; one of a delivery when all that is made, checked and delivered until then is done. */
    private static LocalDate reached(Milestone milestone, Stage stage, StageFigures planned, CheckContext subject) {
        return delivery(milestone, stage, subject)
                .flatMap(delivery -> Deadlines.ready(delivery, subject))
                .filter(ready -> ready.isAfter(planned.finishes()))
                .orElse(planned.finishes());
    }

    private static Wording ends(Milestone milestone, Stage stage, StageFigures planned, CheckContext subject) {
        LocalDate reached = reached(milestone, stage, planned, subject);
        return reached.equals(planned.finishes())
                ? Wording.of("'{0}' ends on {1}", stage.id(), reached)
                : Wording.of(
                        "'{0}', which '{1}' makes, is ready on {2}",
                        delivery(milestone, stage, subject).orElseThrow().id(), stage.id(), reached);
    }

    static void fixed(CheckContext subject, Report report) {
        for (Milestone milestone : of(subject)) {
            List<MilestonePartFigures> parts = parts(milestone, subject);
            if (!parts.isEmpty()) {
                tooLate(milestone, parts, 0, Boolean.TRUE.equals(milestone.hard()), subject, report);
                continue;
            }
            LocalDate date = milestone.date();
            Optional<Stage> stage = subject.stage(milestone.stage());
            Optional<StageFigures> planned = stage.flatMap(subject::dates);
            if (date != null
                    && Boolean.TRUE.equals(milestone.hard())
                    && milestone.done() == null
                    && planned.filter(one -> reached(milestone, stage.get(), one, subject)
                                    .isAfter(date))
                            .isPresent()) {
                report.with(stage.orElseThrow().origin().place())
                        .at(
                                milestone,
                                "date",
                                Wording.of(
                                        "'{0}' is fixed to {1}, but {2}",
                                        milestone.id(), date, ends(milestone, stage.get(), planned.get(), subject)),
                                Wording.of("shorten what comes before it, or agree on another date"));
            }
        }
    }

    private static List<MilestonePartFigures> parts(Milestone milestone, CheckContext subject) {
        return subject.plan()
                .figures("milestone/" + milestone.id())
                .filter(MilestoneFigures.class::isInstance)
                .map(figures -> ((MilestoneFigures) figures).parts())
                .orElse(List.of());
    }

    /** One finding tells of all parts that have less slack than is asked for, and of the one that has least. */
    private static void tooLate(
            Milestone milestone,
            List<MilestonePartFigures> parts,
            long least,
            boolean asked,
            CheckContext subject,
            Report report) {
        List<MilestonePartFigures> late = parts.stream()
                .filter(part -> asked && part.date() != null && milestone.done() == null)
                .filter(part -> subject.parts().otherwise(milestone, part.part().id()).stream()
                        .noneMatch(own -> own instanceof MilestoneForPart other && other.done() != null))
                .filter(part -> slack(part) < least)
                .toList();
        late.stream().min(Comparator.comparing(LateMilestones::slack)).ifPresent(worst -> report.with(
                        subject.stage(milestone.stage()).orElseThrow().origin().place())
                .at(
                        milestone,
                        milestone.date() == null ? "for" : "date",
                        Wording.of(
                                "'{0}' has {1} for {2}: {3}, promised for {4}, is expected on {5}",
                                milestone.id(),
                                least == 0
                                        ? Wording.of("no time left")
                                        : Wording.of("less than {0} wd of slack", least),
                                PartNames.of(
                                        subject.spec(),
                                        late.stream()
                                                .map(part -> part.part().id())
                                                .toList()),
                                PartNames.of(
                                        subject.spec(), List.of(worst.part().id())),
                                worst.date(),
                                worst.expected()),
                        Wording.of("shorten what comes before it, or agree on another date")));
    }

    private static long slack(MilestonePartFigures part) {
        return part.slack() == null ? Long.MAX_VALUE : part.slack().amount().longValue();
    }

    static void buffer(CheckContext subject, Report report) {
        for (Milestone milestone : of(subject)) {
            List<MilestonePartFigures> parts = parts(milestone, subject);
            if (!parts.isEmpty()) {
                Quantity kept =
                        milestone.buffer() == null ? subject.thresholds().buffer() : milestone.buffer();
                boolean told = kept == null && Boolean.TRUE.equals(milestone.hard());
                tooLate(milestone, parts, days(kept), !told, subject, report);
                continue;
            }
            LocalDate date = milestone.date();
            Quantity asked = milestone.buffer() == null ? subject.thresholds().buffer() : milestone.buffer();
            Optional<Stage> stage = subject.stage(milestone.stage());
            Optional<StageFigures> planned = stage.flatMap(subject::dates);
            if (date == null || milestone.done() != null || planned.isEmpty()) {
                continue;
            }
            LocalDate end = reached(milestone, stage.get(), planned.get(), subject);
            boolean worked = asked == null || asked.unit().equals("wd");
            long slack = worked
                    ? subject.workingDays(stage.get()).between(end, date)
                    : calendarDays(planned.get().finishes(), date, subject.workingDays(stage.get()));
            long least = days(asked);
            boolean fixed = Boolean.TRUE.equals(milestone.hard()) && slack < 0;
            if (slack < least && !fixed) {
                report.with(stage.get().origin().place())
                        .at(
                                milestone,
                                milestone.buffer() == null ? "date" : "buffer",
                                Wording.of(
                                        "'{0}' on {1}{2}{3}{4}{5}{6}",
                                        milestone.id(),
                                        date,
                                        slack < 0
                                                ? Wording.of(" is missed by {0}", -slack)
                                                : Wording.of(" has {0}", slack),
                                        worked ? Wording.of(" wd") : Wording.of(" d"),
                                        slack < 0 ? Wording.of("{0}", ": ") : Wording.of(" of slack: "),
                                        ends(milestone, stage.get(), planned.get(), subject),
                                        asked == null ? Wording.NONE : Wording.of("; the buffer is {0}", asked)),
                                Wording.of(
                                        "shorten what comes before it, or agree on {0}",
                                        slack < 0 ? Wording.of("another date") : Wording.of("a smaller buffer")));
            }
        }
    }

    /** The days of a buffer, of one kind or the other; none where there is no buffer. */
    private static long days(@Nullable Quantity buffer) {
        return buffer == null
                ? 0
                : buffer.unit().equals("wd")
                        ? buffer.amount().setScale(0, RoundingMode.CEILING).longValue()
                        : buffer.inBase().divide(DAY, 0, RoundingMode.CEILING).longValue();
    }

    /** Weekends count, as calendar days do; the closure of a house does not, for nobody mends anything then. */
    private static long calendarDays(LocalDate ends, LocalDate date, WorkingDays calendar) {
        return date.isBefore(ends) ? ChronoUnit.DAYS.between(ends, date) : calendar.outsideBlocks(ends, date);
    }
}
