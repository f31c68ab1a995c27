package io.github.workprint.plan.schedule;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.plan.amount.DataAmount;
import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.data.Bytes;
import io.github.workprint.plan.data.StageWork;
import io.github.workprint.plan.schedule.Overlaps.Overlap;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of stages: dates from the schedule, hours from their work, data from what they write, money from the budget. */
public record StagePlan(
        Spec spec, StageSchedule schedule, StageWork work, List<Overlap> overlaps, Map<String, Quantity> costs) {
    private static final Fraction HOUR = Fraction.of(3600);

    /** Addresses of stages to their figures; what has no dates has none. */
    public Map<String, Record> figures() {
        Map<String, Record> figures = new LinkedHashMap<>();
        for (Stage stage : spec.stages().values()) {
            if (schedule.dates().containsKey(stage.id())) {
                figures.put("stage/" + stage.id(), figures(stage));
            }
        }
        return figures;
    }

    private StageFigures figures(Stage stage) {
        String id = stage.id();
        WorkDates dates = schedule.at(id);
        boolean writes = !stage.makes().isEmpty() || !stage.copies().isEmpty();
        Bytes bytes = writes ? work.volumes().sum(work.volumes().written(stage)) : Bytes.NONE;
        Optional<Load> seconds = work.of(stage);
        boolean none = bytes.all().nothing();
        return new StageFigures(
                dates.starts(),
                dates.finishes(),
                schedule.latestStart(id).orElse(null),
                schedule.latestFinish(id).orElse(null),
                schedule.slack(id).orElse(null),
                schedule.freeSlack(id).orElse(null),
                schedule.critical(id),
                seconds.map(StagePlan::hours).orElse(null),
                bytes.all().daily().signum() == 0
                        ? null
                        : DataAmount.of(bytes.all().daily()),
                none ? null : DataAmount.of(bytes.total(work.shootingDays())),
                bytes.variable().nothing() ? null : DataAmount.of(bytes.margin(work.shootingDays())),
                shares(stage),
                costs.get(id),
                List.of(),
                why(stage, bytes, seconds));
    }

    /** To a hundredth; of daily work, those of one day. */
    static Quantity hours(Load seconds) {
        boolean daily = seconds.daily().signum() > 0;
        Fraction part = daily ? seconds.daily() : seconds.once();
        return new Quantity(part.over(HOUR).rounded(2), daily ? "h/d" : "h");
    }

    private List<Ref> shares(Stage stage) {
        return overlaps.stream()
                .filter(overlap ->
                        overlap.first().equals(stage.id()) || overlap.second().equals(stage.id()))
                .map(overlap -> overlap.first().equals(stage.id()) ? overlap.second() : overlap.first())
                .distinct()
                .map(other -> new Ref(other, stage.origin().place()))
                .toList();
    }

    private List<Basis> why(Stage stage, Bytes bytes, Optional<Load> seconds) {
        List<Basis> why = new ArrayList<>();
        if (!bytes.all().nothing()) {
            why.add(Basis.of(
                    "Data",
                    DataAmount.of(bytes.total(work.shootingDays())),
                    stage.makes().isEmpty()
                            ? "what it takes, once for each copy"
                            : "what it makes, once for each copy"));
            why.add(Basis.binary(bytes.total(work.shootingDays())));
        }
        Quantity throughput = stage.throughput();
        if (seconds.isPresent() && throughput != null) {
            why.add(Basis.of("Throughput", throughput, Basis.STATED));
            if (StageWork.passes(stage) > 1) {
                why.add(Basis.of("Passes", "2", "written and read back against the checksum"));
            }
        }
        return why;
    }
}
