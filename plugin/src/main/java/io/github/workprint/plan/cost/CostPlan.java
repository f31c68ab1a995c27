package io.github.workprint.plan.cost;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.storage.StoragePlan;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.production.Budget;
import io.github.workprint.spec.production.BudgetLine;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What everything costs: cost = sum of rate x units over the lines of the budget, amounts where a line has no rate, and the price of
 * storage that no line pays for. Amounts in other currencies count by a dated rate of exchange or not at all.
 *
 * @param lines figures by address
 * @param stages cost by id of the stage as it is declared, of lines that pay for that stage alone
 * @param volumes cost by id of the volume, by its own price
 * @param total null where there is no budget in a currency
 */
public record CostPlan(
        Map<String, Record> lines,
        Map<String, Quantity> stages,
        Map<String, Quantity> volumes,
        Optional<BudgetFigures> total) {
    private static final CostPlan NONE = new CostPlan(Map.of(), Map.of(), Map.of(), Optional.empty());

    public static CostPlan of(Spec spec, CostUnits units) {
        Budget budget = spec.budget();
        return budget == null
                ? NONE
                : BudgetCurrency.of(budget)
                        .map(money -> new Adding(money, units).all(spec, budget))
                        .orElse(NONE);
    }

    /** Adds the lines up. */
    private static final class Adding {
        private final BudgetCurrency money;
        private final CostUnits units;
        private final Map<String, Record> lines = new LinkedHashMap<>();
        private final Map<String, Quantity> stages = new LinkedHashMap<>();
        private final Map<String, Quantity> volumes = new LinkedHashMap<>();
        private final List<Basis> why = new ArrayList<>();
        private Fraction budgeted = Fraction.ZERO;
        private Fraction forecast = Fraction.ZERO;

        Adding(BudgetCurrency money, CostUnits units) {
            this.money = money;
            this.units = units;
        }

        CostPlan all(Spec spec, Budget budget) {
            for (Volume volume : spec.volumes().values()) {
                units.own(volume, money).ifPresent(cost -> volumes.put(volume.id(), money.quantity(cost)));
            }
            List<String> paid = new ArrayList<>();
            for (BudgetLine line : budget.lines().values()) {
                add(line);
                units.volumes(line).map(Volume::id).forEach(paid::add);
            }
            for (Volume volume : spec.volumes().values()) {
                if (!paid.contains(volume.id())) {
                    units.own(volume, money).ifPresent(cost -> {
                        forecast = forecast.plus(cost);
                        why.add(Basis.of("Storage", volume.id() + " " + money.quantity(cost), "no line pays for it"));
                    });
                }
            }
            Fraction kept = budgeted.times(StoragePlan.share(budget.contingency()));
            return new CostPlan(
                    lines,
                    stages,
                    volumes,
                    Optional.of(new BudgetFigures(
                            money.quantity(budgeted),
                            money.quantity(forecast),
                            budget.contingency() == null ? null : money.quantity(kept),
                            money.quantity(budgeted.plus(kept).minus(forecast)),
                            why)));
        }

        private static String called(BudgetLine line) {
            return Optional.ofNullable(line.name()).orElse(line.id());
        }

        private void add(BudgetLine line) {
            Optional<Fraction> amount = Optional.ofNullable(line.amount()).flatMap(money::of);
            List<Basis> basis = new ArrayList<>();
            Optional<Fraction> cost =
                    byRate(line, basis).or(() -> byVolumes(line)).or(() -> amount);
            if (cost.isEmpty()) {
                why.add(Basis.of(
                        "Not added",
                        line.amount() == null ? called(line) : called(line) + " " + line.amount(),
                        "no amount, or no dated rate of exchange"));
            }
            budgeted = budgeted.plus(amount.orElse(Fraction.ZERO));
            forecast = forecast.plus(cost.orElse(Fraction.ZERO));
            if (basis.isEmpty() && line.amount() != null) {
                basis.add(Basis.of("Amount", line.amount(), Basis.STATED));
            }
            lines.put(
                    "budget-line/" + line.id(),
                    new BudgetLineFigures(
                            cost.map(money::quantity).orElse(null),
                            cost.flatMap(found -> amount.map(found::minus))
                                    .map(money::quantity)
                                    .orElse(null),
                            basis));
            List<String> paid = units.stages(line)
                    .map(stage -> units.unfolded().declaredStage(stage.id()))
                    .distinct()
                    .toList();
            if (paid.size() == 1) {
                cost.ifPresent(found -> stages.merge(
                        paid.get(0),
                        money.quantity(found),
                        (one, other) -> new Quantity(one.amount().add(other.amount()), one.unit())));
            }
        }

        private Optional<Fraction> byRate(BudgetLine line, List<Basis> basis) {
            Quantity rate = line.rate();
            if (rate == null) {
                return Optional.empty();
            }
            Optional<Fraction> count = units.of(line, rate).filter(found -> found.signum() > 0);
            return count.flatMap(found -> money.of(rate).map(price -> {
                // Of a price a week and one a seventh of it a day, the same is said.
                boolean weekly = rate.per().equals("week");
                String unit = weekly ? "d" : rate.per().replace('/', '-');
                Fraction told = weekly ? found.times(7) : found;
                basis.add(Basis.of("Rate", rate, Basis.STATED));
                basis.add(Basis.of(
                        "Units",
                        told.rounded(2).stripTrailingZeros().toPlainString() + " " + unit,
                        "reckoned from schedule, work and storage"));
                return price.times(found);
            }));
        }

        private Optional<Fraction> byVolumes(BudgetLine line) {
            return units.volumes(line)
                    .flatMap(volume -> units.own(volume, money).stream())
                    .reduce(Fraction::plus);
        }
    }
}
