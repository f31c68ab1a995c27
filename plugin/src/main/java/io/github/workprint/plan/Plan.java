package io.github.workprint.plan;

import io.github.workprint.plan.amount.Processing;
import io.github.workprint.plan.calendar.Calendars;
import io.github.workprint.plan.calendar.ShootingDays;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.cost.CostPlan;
import io.github.workprint.plan.cost.CostUnits;
import io.github.workprint.plan.data.DataPlan;
import io.github.workprint.plan.data.DataVolumes;
import io.github.workprint.plan.data.FootagePlan;
import io.github.workprint.plan.data.HandOffTimes;
import io.github.workprint.plan.data.RunningTimes;
import io.github.workprint.plan.data.StageWork;
import io.github.workprint.plan.format.Effective;
import io.github.workprint.plan.format.FlowStep;
import io.github.workprint.plan.format.FormatFlow;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.plan.format.FormatRates;
import io.github.workprint.plan.format.Inheritance;
import io.github.workprint.plan.format.Inherited;
import io.github.workprint.plan.format.SourceFormats;
import io.github.workprint.plan.part.Unfolded;
import io.github.workprint.plan.part.Unfolding;
import io.github.workprint.plan.schedule.Activities;
import io.github.workprint.plan.schedule.Actuals;
import io.github.workprint.plan.schedule.Arrivals;
import io.github.workprint.plan.schedule.Deliveries;
import io.github.workprint.plan.schedule.MilestoneDates;
import io.github.workprint.plan.schedule.Overlaps;
import io.github.workprint.plan.schedule.Overlaps.Overlap;
import io.github.workprint.plan.schedule.ReviewDates;
import io.github.workprint.plan.schedule.StageOrder;
import io.github.workprint.plan.schedule.StagePlan;
import io.github.workprint.plan.schedule.StageSchedule;
import io.github.workprint.plan.storage.Levels;
import io.github.workprint.plan.storage.Portions;
import io.github.workprint.plan.storage.StoragePlan;
import io.github.workprint.plan.storage.Transfers;
import io.github.workprint.plan.storage.VolumePlan;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What follows from a spec. Both maps keep the order of the spec, so that whoever walks them does so the same way each time.
 *
 * @param inheritance address of a field that was left open to the value that it takes
 * @param planned address of an entity to its figures, a record whose components are declared as fields
 * @param overlaps rooms and machines that two stages need on the same days
 */
public record Plan(Map<String, Inherited> inheritance, Map<String, Record> planned, List<Overlap> overlaps) {
    public Plan {
        inheritance = Collections.unmodifiableMap(new LinkedHashMap<>(inheritance));
        planned = Collections.unmodifiableMap(new LinkedHashMap<>(planned));
        overlaps = List.copyOf(overlaps);
    }

    public static Plan of(Spec spec, FormatLibrary library) {
        Plan plan = withoutOptions(spec, library);
        WorkingDays calendar = Calendars.of(Addresses.of(spec)).ofDefaults(spec);
        Map<String, Record> options = new OptionPlan(spec, library, plan.planned(), calendar).figures();
        if (options.isEmpty()) {
            return plan;
        }
        Map<String, Record> planned = new LinkedHashMap<>(plan.planned());
        planned.putAll(options);
        return new Plan(plan.inheritance(), planned, plan.overlaps());
    }

    /** The plan as it is, without those that other choices would make of it. */
    public static Plan withoutOptions(Spec declared, FormatLibrary library) {
        return made(Unfolding.of(declared), declared, library, Optional.empty());
    }

    /**
     * The plan as it comes about where what is still to do takes as long as planned. It stands beside the plan and never in its place.
     *
     * @return none for what is made in parts: what is recorded of a stage does not say of which part
     */
    public static Optional<Plan> atThisRate(Spec declared, FormatLibrary library, Actuals actuals) {
        Unfolded unfolded = Unfolding.of(declared);
        return unfolded.isSame()
                ? Optional.of(made(unfolded, declared, library, Optional.of(actuals)))
                : Optional.empty();
    }

    private static Plan made(Unfolded unfolded, Spec declared, FormatLibrary library, Optional<Actuals> actuals) {
        Spec spec = unfolded.spec();
        Map<String, Inherited> inheritance = Inheritance.of(spec, library);
        Addresses addresses = Addresses.of(spec);
        Map<String, Inherited> known = SourceFormats.withSources(spec, addresses, inheritance);
        Effective effective = new Effective(known);
        RunningTimes running = RunningTimes.of(unfolded);
        Calendars calendars = Calendars.of(addresses);
        FormatRates rates = FormatRates.of(spec, known, library);
        FootagePlan footage = new FootagePlan(spec, running, addresses, effective);
        DataVolumes volumes = new DataVolumes(addresses, rates, footage);
        List<LocalDate> shootingDays = ShootingDays.of(spec, calendars);
        Optional<Integer> days = ShootingDays.count(spec, shootingDays);
        Processing processing =
                Processing.of(spec.defaults() == null ? null : spec.defaults().hoursPerDay());
        StageWork work = new StageWork(processing, volumes, footage, days.orElse(0));
        HandOffTimes times = new HandOffTimes(spec, addresses, volumes, shootingDays.size());
        StageOrder order = StageOrder.of(spec, addresses);
        Arrivals arrivals = Arrivals.of(spec, addresses, order);
        StageSchedule schedule = StageSchedule.of(
                spec,
                calendars,
                new Activities(
                        spec,
                        addresses,
                        calendars,
                        effective,
                        work,
                        times,
                        order,
                        arrivals,
                        unfolded.behind(),
                        unfolded.finishBy()),
                actuals);
        List<Overlap> overlaps = Overlaps.of(spec, schedule);
        Portions portions = new Portions(schedule, shootingDays);
        Map<String, Levels> levels = StoragePlan.of(spec, addresses, volumes, portions);
        Transfers.Traffic traffic =
                new Transfers(spec, addresses, times, schedule, portions, unfolded.repeated()).traffic();
        CostPlan costs =
                CostPlan.of(spec, new CostUnits(spec, addresses, schedule, work, levels, traffic.carried(), unfolded));
        Map<String, Record> planned = new LinkedHashMap<>(DataPlan.of(spec, rates, volumes, days, effective));
        planned.putAll(new StagePlan(spec, schedule, work, overlaps, costs.stages()).figures());
        planned.putAll(Deliveries.of(
                running,
                rates,
                schedule,
                arrivals,
                unfolded.isSame()
                        ? new FormatFlow(spec, addresses, effective)::to
                        : ways(unfolded, declared, library)));
        planned.putAll(MilestoneDates.of(spec, addresses, schedule));
        planned.putAll(new ReviewDates(spec, addresses, calendars.ofDefaults(spec), processing).figures(schedule));
        planned.putAll(traffic.figures());
        planned.putAll(new VolumePlan(spec, levels, costs.volumes()).figures(addresses));
        planned.putAll(costs.lines());
        costs.total().ifPresent(total -> planned.put("budget", total));
        if (unfolded.isSame()) {
            return new Plan(inheritance, planned, overlaps);
        }
        Folding folding = new Folding(unfolded, costs.stages());
        return new Plan(Inheritance.of(declared, library), folding.figures(planned), folding.overlaps(overlaps));
    }

    /** What is declared for parts goes the same way for each of them. */
    private static Function<Deliverable, List<FlowStep>> ways(Unfolded unfolded, Spec declared, FormatLibrary library) {
        Addresses addresses = Addresses.of(declared);
        Map<String, Inherited> known =
                SourceFormats.withSources(declared, addresses, Inheritance.of(declared, library));
        FormatFlow flow = new FormatFlow(declared, addresses, new Effective(known));
        return deliverable -> addresses.entities().get(unfolded.declaration("deliverable/" + deliverable.id()))
                        instanceof Deliverable own
                ? flow.to(own)
                : List.of();
    }

    public Optional<Inherited> inherited(String path) {
        return Optional.ofNullable(inheritance.get(path));
    }

    public Optional<Record> figures(String address) {
        return Optional.ofNullable(planned.get(address));
    }
}
