package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.util.List;
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
