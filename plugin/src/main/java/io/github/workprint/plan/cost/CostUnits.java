package io.github.workprint.plan.cost;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.data.StageWork;
import io.github.workprint.plan.part.Unfolded;
import io.github.workprint.plan.schedule.StageSchedule;
import io.github.workprint.plan.storage.Levels;
import io.github.workprint.plan.storage.TapeSets;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.production.BudgetLine;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Units;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many units of its rate a line of the budget pays for: working days and hours of its stages, shots or tapes, data that its
 * lines carry, data times months on its volumes.
 *
 * @param levels by id of the volume
 * @param carried bytes by id of the line
 * @param unfolded says what stages that are named were written out as
 */
public record CostUnits(
        Spec spec,
        Addresses addresses,
        StageSchedule schedule,
        StageWork work,
        Map<String, Levels> levels,
        Map<String, Fraction> carried,
        Unfolded unfolded) {
    private static final Fraction HOUR = Fraction.of(3600);
    private static final Fraction DAY = Fraction.of(86_400);

    /** In the unit that the rate is for; empty where it does not fit what the line pays for. */
    Optional<Fraction> of(BudgetLine line, Quantity rate) {
        String unit = rate.per();
        return switch (Units.measure(rate.unit()).orElse("")) {
            case "money/working-days" -> Optional.of(sum(stages(line).map(this::workingDays)));
            case "money/time" -> Optional.of(sum(stages(line).map(stage -> time(stage, unit))));
            case "money/count" ->
                Optional.of(
                        line.volumes().isEmpty()
                                ? sum(stages(line).flatMap(stage -> counted(stage, unit).stream()))
                                : sum(volumes(line).flatMap(volume -> tapes(volume).stream())));
            case "money/data" ->
                Optional.of(sum(Stream.concat(
                                volumes(line).map(volume -> level(volume).arrived()),
                                resolved(line.links(), "link").map(id -> carried.getOrDefault(id, Fraction.ZERO))))
                        .over(factor(unit)));
            case "money/data/calendar" -> Optional.of(sum(volumes(line).map(volume -> dataMonths(volume, rate))));
            default -> Optional.empty();
        };
    }

    /** The stage that a line names, else those that name the line. */
    Stream<Stage> stages(BudgetLine line) {
        return line.stage() != null
                ? named(line.stage())
                        .flatMap(id -> Stream.ofNullable(spec.stages().get(id)))
                : spec.stages().values().stream()
                        .filter(stage -> stage.cost() != null
                                && addresses
                                        .resolve(stage.cost(), "budget-line")
                                        .equals(Optional.of("budget-line/" + line.id())));
    }

    private Stream<String> named(Ref stage) {
        return resolved(List.of(stage), "stage").flatMap(id -> unfolded.stages(unfolded.declaredStage(id)).stream());
    }

    Stream<Volume> volumes(BudgetLine line) {
        return resolved(line.volumes(), "volume")
                .flatMap(id -> Stream.ofNullable(spec.volumes().get(id)));
    }

    /** What a volume costs by its own price; empty where it has none, or nothing comes to it. */
    Optional<Fraction> own(Volume volume, BudgetCurrency money) {
        Quantity cost = volume.cost();
        if (cost == null || level(volume).peakOn().isEmpty()) {
            return Optional.empty();
        }
        Fraction units =
                switch (Units.measure(cost.unit()).orElse("")) {
                    case "money/data/calendar" -> dataMonths(volume, cost);
                    case "money/calendar" -> months(volume).over(perMonth(cost));
                    default -> Fraction.of(1);
                };
        return money.of(cost).map(price -> price.times(units));
    }

    private Fraction dataMonths(Volume volume, Quantity rate) {
        String data = rate.period().portion().unit();
        return level(volume).byteMonths(end(volume)).over(factor(data)).over(perMonth(rate));
    }

    /** Months from the first data to the end; each begun day counts. */
    private Fraction months(Volume volume) {
        LocalDate first = level(volume).byDay().firstKey();
        return Fraction.of(Math.max(0, ChronoUnit.DAYS.between(first, end(volume)) + 1))
                .over(Levels.DAYS_IN_MONTH);
    }

    private static Fraction perMonth(Quantity rate) {
        return rate.unit().endsWith("/year") ? Fraction.of(12) : Fraction.of(1);
    }

    /** Storage is paid for until the last day of work, or until it is given back. */
    private LocalDate end(Volume volume) {
        LocalDate last = WorkDates.latest(schedule.dates().values().stream().map(WorkDates::finishes))
                .orElse(LocalDate.EPOCH);
        LocalDate until = volume.until();
        return until != null && until.isBefore(last) ? until.minusDays(1) : last;
    }

    private Levels level(Volume volume) {
        return Objects.requireNonNull(levels.get(volume.id()));
    }

    private Optional<Fraction> tapes(Volume volume) {
        return TapeSets.of(volume, level(volume).arrived()).map(Fraction::of);
    }

    private static Optional<Fraction> counted(Stage stage, String unit) {
        return Optional.ofNullable(stage.quantity())
                .filter(quantity -> Units.isSame(quantity.unit(), unit))
                .map(quantity -> Fraction.of(quantity.amount()));
    }

    private Fraction workingDays(Stage stage) {
        WorkDates dates = schedule.dates().get(stage.id());
        return dates == null || schedule.milestone(stage.id())
                ? Fraction.ZERO
                : Fraction.of(schedule.workingDays(stage.id(), dates.starts().minusDays(1), dates.finishes()));
    }

    /** Hours of work by throughput, else of its working days; days and weeks are those of the calendar. */
    private Fraction time(Stage stage, String unit) {
        Fraction seconds = Fraction.of(new Quantity(BigDecimal.ONE, unit).inBase());
        WorkDates dates = schedule.dates().get(stage.id());
        if (dates == null) {
            return Fraction.ZERO;
        }
        if (seconds.compareTo(HOUR) > 0) {
            long days = ChronoUnit.DAYS.between(dates.starts(), dates.finishes()) + 1;
            return DAY.times(days).over(seconds);
        }
        Fraction worked = work.of(stage)
                .map(load -> load.total(work.shootingDays()))
                .orElseGet(() ->
                        workingDays(stage).times(Fraction.of(work.processing().secondsPerDay())));
        return worked.over(seconds);
    }

    private static Fraction factor(String unit) {
        return Fraction.of(new Quantity(BigDecimal.ONE, unit).inBase());
    }

    private Stream<String> resolved(List<Ref> refs, String kind) {
        return refs.stream()
                .flatMap(ref -> addresses.resolve(ref, kind).stream())
                .map(address -> Address.of(address).id());
    }

    private static Fraction sum(Stream<Fraction> parts) {
        return parts.reduce(Fraction.ZERO, Fraction::plus);
    }
}
