package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
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
                        "'" + stage.id() + "': the pace is " + pace + ", and the amount " + quantity
                                + "; nothing can be reckoned from the two, and the plan knows no length of the work",
                        "give both in one measure: shots and shots/wd, h and x realtime, TB and MB/s");
            }
            work.ifPresent(seconds -> twice(stage, processing.days(seconds.decimal()), report));
        }
    }

    private static void nothingSaysHowFast(Stage stage, Quantity quantity, Report report) {
        if (stage.lasts() == null && !stage.is(StageKind.MILESTONE)) {
            report.at(
                    stage,
                    "quantity",
                    "'" + stage.id() + "' says how much it does, " + quantity
                            + ", and not how fast; the plan gives it no time",
                    "add 'throughput', such as 8 shots/wd, or 'lasts'");
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
                    "'" + stage.id() + "' lasts " + lasts + ", and " + stage.quantity() + " at " + stage.throughput()
                            + " are " + days.toPlainString() + " wd; the plan goes by 'lasts'",
                    "take out what is not meant");
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
                    "'" + first.id() + "': '" + field + ": " + value + "'" + how
                            + (more == 0 ? "" : "; so for " + more + (more == 1 ? " more stage" : " more stages")),
                    help);
        }
    }
}
