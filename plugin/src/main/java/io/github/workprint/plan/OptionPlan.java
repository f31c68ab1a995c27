package io.github.workprint.plan;

import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.cost.BudgetFigures;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.schedule.StageSchedule;
import io.github.workprint.plan.storage.VolumeFigures;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.WithSettings;
import io.github.workprint.spec.production.Decision;
import io.github.workprint.spec.production.Option;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans each option of each open or made decision that would set other values, and lays it beside the plan as it is. */
final class OptionPlan {
    private final Spec spec;
    private final FormatLibrary library;
    private final Map<String, Record> now;
    private final WorkingDays calendar;

    /**
     * @param now the figures of the spec as it is
     * @param calendar on which days of delay are counted
     */
    OptionPlan(Spec spec, FormatLibrary library, Map<String, Record> now, WorkingDays calendar) {
        this.spec = spec;
        this.library = library;
        this.now = now;
        this.calendar = calendar;
    }

    /** Addresses of options to their figures; one that sets what cannot be set has none. */
    Map<String, Record> figures() {
        Map<String, Record> figures = new LinkedHashMap<>();
        spec.decisions().values().forEach(decision -> figures.putAll(figures(decision)));
        return figures;
    }

    /** An option that sets nothing is the plan as it is, for those that set something to be laid beside. */
    private Map<String, Record> figures(Decision decision) {
        Map<String, Record> figures = new LinkedHashMap<>();
        for (Option option : decision.options().values()) {
            Optional<Map<String, Record>> then = option.sets().isEmpty()
                    ? Optional.of(now)
                    : WithSettings.of(spec, option.sets())
                            .map(other -> Plan.withoutOptions(other, library).planned());
            then.flatMap(planned -> compare(option, planned))
                    .ifPresent(found -> figures.put("option/" + option.id(), found));
        }
        boolean compared = decision.options().values().stream()
                .anyMatch(option -> !option.sets().isEmpty() && figures.containsKey("option/" + option.id()));
        return compared ? figures : Map.of();
    }

    private Optional<OptionFigures> compare(Option option, Map<String, Record> then) {
        return done(now).flatMap(before -> done(then).map(after -> {
            Optional<Quantity> forecast = forecast(then);
            Optional<Quantity> more = forecast.flatMap(sum -> forecast(now)
                    .map(old -> sum.amount().subtract(old.amount()))
                    .map(apart -> new Quantity(apart.add(own(option, sum.unit())), sum.unit())));
            return new OptionFigures(
                    after,
                    StageSchedule.quantity(calendar.between(before, after)),
                    forecast.orElse(null),
                    more.orElse(null),
                    fullest(then).orElse(null),
                    Math.toIntExact(deliverables(then)
                            .map(DeliverableFigures::slack)
                            .filter(slack -> slack != null && slack.amount().signum() < 0)
                            .count()));
        }));
    }

    /** What an option says that it costs, where that is in the currency of the budget. */
    private static BigDecimal own(Option option, String currency) {
        Quantity cost = option.cost();
        return cost != null && cost.unit().equals(currency) ? cost.amount() : BigDecimal.ZERO;
    }

    private static Optional<LocalDate> done(Map<String, Record> figures) {
        return WorkDates.latest(
                        deliverables(figures).map(DeliverableFigures::ready).filter(Objects::nonNull))
                .or(() -> WorkDates.latest(figures.values().stream()
                        .filter(StageFigures.class::isInstance)
                        .map(stage -> ((StageFigures) stage).finishes())));
    }

    private static Stream<DeliverableFigures> deliverables(Map<String, Record> figures) {
        return figures.values().stream()
                .filter(DeliverableFigures.class::isInstance)
                .map(DeliverableFigures.class::cast);
    }

    private static Optional<Quantity> forecast(Map<String, Record> figures) {
        return Optional.ofNullable((BudgetFigures) figures.get("budget")).map(BudgetFigures::forecast);
    }

    private static Optional<Quantity> fullest(Map<String, Record> figures) {
        return figures.values().stream()
                .filter(VolumeFigures.class::isInstance)
                .map(volume -> ((VolumeFigures) volume).peakShare())
                .flatMap(Stream::ofNullable)
                .max(Comparator.comparing(Quantity::amount));
    }
}
