package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Processing;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How the plan reads lengths, where an author may have meant more: told once, with a count. */
final class Lengths {
    private static final Set<String> CALENDAR = Set.of("d", "week");

    private Lengths() {}

    static void runThroughWeekends(CheckContext subject, Report report) {
        tell(
                subject,
                report,
                "lasts",
                Lengths::inCalendarDays,
                " are calendar days and run through weekends and holidays",
                "write wd where working days are meant: 5 wd");
    }

    /** Lengths that the plan cannot reckon, and those that are given twice. */
    static void unreckoned(CheckContext subject, Report report) {
        Processing processing = Processing.of(
                subject.spec().defaults() == null
                        ? null
                        : subject.spec().defaults().hoursPerDay());
        for (Stage stage : subject.spec().stages().values()) {
            Quantity quantity = stage.quantity();
            Quantity pace = stage.throughput();
            if (quantity == null) {
                continue;
            }
            if (pace == null) {
                nothingSaysHowFast(stage, quantity, report);
                continue;
            }
            Optional<Fraction> work = processing.seconds(quantity, pace);
            if (work.isEmpty() && pace.amount().signum() > 0) {
                report.at(
                        stage,
                        "throughput",
                        Wording.of(
                                "'{0}': the pace is {1}, and the amount {2}; nothing can be reckoned from the two, and"
                                        + " the plan knows no length of the work",
                                stage.id(), pace, quantity),
                        Wording.of("give both in one measure: shots and shots/wd, h and x realtime, TB and MB/s"));
            }
            work.ifPresent(seconds -> twice(stage, processing.days(seconds.decimal()), report));
        }
    }

    private static void nothingSaysHowFast(Stage stage, Quantity quantity, Report report) {
        if (stage.lasts() == null && !stage.is(StageKind.MILESTONE)) {
            report.at(
                    stage,
                    "quantity",
                    Wording.of(
                            "'{0}' says how much it does, {1}, and not how fast; the plan gives it no time",
                            stage.id(), quantity),
                    Wording.of("add 'throughput', such as 8 shots/wd, or 'lasts'"));
        }
    }

    private static void twice(Stage stage, BigDecimal reckoned, Report report) {
        Quantity lasts = stage.lasts();
        if (lasts == null || !lasts.unit().equals("wd") || stage.each() != null) {
            return;
        }
        BigDecimal days = reckoned.max(BigDecimal.ONE).setScale(0, RoundingMode.CEILING);
        if (days.compareTo(lasts.amount().setScale(0, RoundingMode.CEILING)) != 0) {
            report.at(
                    stage,
                    "lasts",
                    Wording.of(
                            "'{0}' lasts {1}, and {2} at {3} are {4} wd; the plan goes by 'lasts'",
                            stage.id(), lasts, stage.quantity(), stage.throughput(), days.toPlainString()),
                    Wording.of("take out what is not meant"));
        }
    }

    private static boolean inCalendarDays(Stage stage) {
        Quantity lasts = stage.lasts();
        return lasts != null && CALENDAR.contains(lasts.unit());
    }

    private static void tell(
            CheckContext subject, Report report, String field, Predicate<Stage> concerns, String how, String help) {
        List<Stage> stages =
                subject.spec().stages().values().stream().filter(concerns).toList();
        if (!stages.isEmpty()) {
            Stage first = stages.get(0);
            String value = String.valueOf(first.lasts());
            int more = stages.size() - 1;
            report.at(
                    first,
                    field,
                    Wording.of(
                            "'{0}': '{1}: {2}'{3}{4}",
                            first.id(),
                            field,
                            value,
                            Wording.of(how),
                            more == 0
                                    ? Wording.NONE
                                    : Wording.of(
                                            "; so for {0}{1}",
                                            more, more == 1 ? Wording.of(" more stage") : Wording.of(" more stages"))),
                    Wording.of(help));
        }
    }
}
