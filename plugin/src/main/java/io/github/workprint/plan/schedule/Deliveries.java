package io.github.workprint.plan.schedule;

import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.data.RunningTimes;
import io.github.workprint.plan.format.FlowStep;
import io.github.workprint.plan.format.FormatRate;
import io.github.workprint.plan.format.FormatRates;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** When each deliverable is ready and how large it is. */
public final class Deliveries {
    private final StageSchedule schedule;
    private final Function<Deliverable, List<FlowStep>> flow;
    private final Arrivals arrivals;
    private final FormatRates rates;
    private final RunningTimes times;

    private Deliveries(
            RunningTimes times,
            FormatRates rates,
            StageSchedule schedule,
            Arrivals arrivals,
            Function<Deliverable, List<FlowStep>> flow) {
        this.arrivals = arrivals;
        this.flow = flow;
        this.schedule = schedule;
        this.rates = rates;
        this.times = times;
    }

    /**
     * Addresses of deliverables to their figures; those of which nothing is known have none.
     *
     * @param flow the way to a deliverable
     */
    public static Map<String, Record> of(
            RunningTimes times,
            FormatRates rates,
            StageSchedule schedule,
            Arrivals arrivals,
            Function<Deliverable, List<FlowStep>> flow) {
        Deliveries deliveries = new Deliveries(times, rates, schedule, arrivals, flow);
        Map<String, Record> figures = new LinkedHashMap<>();
        for (Deliverable deliverable : times.spec().deliverables().values()) {
            deliveries.figures(deliverable).ifPresent(found -> figures.put("deliverable/" + deliverable.id(), found));
        }
        return figures;
    }

    private Optional<DeliverableFigures> figures(Deliverable deliverable) {
        Optional<String> last = last(deliverable);
        Optional<LocalDate> ready = last.map(schedule::finishes);
        Optional<Quantity> slack = Optional.ofNullable(deliverable.due())
                .flatMap(due -> last.map(id -> schedule.workingDays(id, schedule.finishes(id), due)))
                .map(StageSchedule::quantity);
        Optional<Quantity> runtime = times.of(deliverable);
        Optional<FormatRate> rate = rates.of(deliverable.format()).filter(known -> runtime.isPresent());
        Optional<Quantity> size = rate.map(known ->
                DataAmount.of(known.bytesIn(Fraction.of(runtime.orElseThrow().inBase()))));
        Optional<String> basis =
                rate.map(known -> known.wordsFor(runtime.orElseThrow().toString()));
        List<FlowStep> way = flow.apply(deliverable);
        return ready.isEmpty() && size.isEmpty() && way.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliverableFigures(
                        ready.orElse(null),
                        slack.orElse(null),
                        size.orElse(null),
                        basis.map(Phrase::new).orElse(null),
                        List.of(),
                        way.isEmpty() ? null : generations(way),
                        way));
    }

    /** The steps of a material follow each other, and end with the number of the step. */
    private static int generations(List<FlowStep> way) {
        Map<String, Integer> lost = new LinkedHashMap<>();
        way.forEach(step ->
                lost.merge(step.step().substring(0, step.step().lastIndexOf(' ')), step.loses() ? 1 : 0, Integer::sum));
        return lost.values().stream().max(Integer::compareTo).orElse(0);
    }

    /** The stage that finishes last of those that it waits for; empty while one of them has no dates. */
    private Optional<String> last(Deliverable deliverable) {
        List<String> ids = arrivals.of(deliverable.id());
        return ids.stream().allMatch(schedule.dates()::containsKey)
                ? ids.stream().max(Comparator.comparing(schedule::finishes))
                : Optional.empty();
    }
}
