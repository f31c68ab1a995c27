package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.cost.BudgetFigures;
import io.github.workprint.plan.cost.BudgetLineFigures;
import io.github.workprint.spec.production.Budget;
import io.github.workprint.spec.production.BudgetLine;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;

/** What will cost more than was set aside for it. */
final class Forecast {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Forecast() {}

    static void check(CheckContext subject, Report report) {
        Budget budget = subject.spec().budget();
        if (budget == null) {
            return;
        }
        boolean over = false;
        for (BudgetLine line : budget.lines().values()) {
            over |= line(line, budget, subject, report);
        }
        if (!over) {
            whole(budget, subject, report);
        }
    }

    /** A line may draw its share of what was kept for the unforeseen. */
    private static boolean line(BudgetLine line, Budget budget, CheckContext subject, Report report) {
        BudgetLineFigures figures = subject.plan()
                .figures("budget-line/" + line.id())
                .filter(BudgetLineFigures.class::isInstance)
                .map(BudgetLineFigures.class::cast)
                .orElse(null);
        Quantity forecast = figures == null ? null : figures.forecast();
        Quantity above = figures == null ? null : figures.above();
        if (forecast == null || above == null) {
            return false;
        }
        Quantity share = budget.contingency();
        BigDecimal amount = forecast.amount().subtract(above.amount());
        BigDecimal kept = amount.multiply(share == null ? BigDecimal.ZERO : share.amount())
                .divide(ALL);
        boolean over = above.amount().compareTo(kept) > 0;
        if (over) {
            report.at(
                    line,
                    "amount",
                    Wording.of(
                            "'{0}' will cost {1} against {2}{3}",
                            line.id(),
                            forecast,
                            line.amount(),
                            share == null ? Wording.NONE : Wording.of(" and {0} of contingency", share)),
                    Wording.of("find the money, or the cheaper way, before it is spent"));
        }
        return over;
    }

    /** Storage that no line pays for can pass the budget, though no line does. */
    private static void whole(Budget budget, CheckContext subject, Report report) {
        subject.plan()
                .figures("budget")
                .filter(BudgetFigures.class::isInstance)
                .map(BudgetFigures.class::cast)
                .filter(figures -> figures.left().amount().signum() < 0)
                .ifPresent(figures -> report.at(
                        budget,
                        "lines",
                        Wording.of(
                                "all of it will cost {0} against {1}{2}",
                                figures.forecast(),
                                figures.budget(),
                                figures.contingency() == null
                                        ? Wording.NONE
                                        : Wording.of(" and {0} of contingency", figures.contingency())),
                        Wording.of("add a line for what is not paid for, or find the cheaper way")));
    }
}
