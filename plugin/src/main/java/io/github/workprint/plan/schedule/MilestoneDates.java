package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When milestones can be reached, by the stages whose end they mark. */
public final class MilestoneDates {
    private MilestoneDates() {}

    /** Addresses of milestones to their figures; those that no planned stage reaches have none. */
    public static Map<String, Record> of(Spec spec, Addresses addresses, StageSchedule schedule) {
        Map<String, Record> figures = new LinkedHashMap<>();
        if (spec.schedule() == null) {
            return figures;
        }
        for (Milestone milestone : spec.schedule().milestones().values()) {
            Optional.ofNullable(milestone.stage())
                    .flatMap(stage -> addresses.resolve(stage, "stage"))
                    .map(address -> Address.of(address).id())
                    .filter(schedule.dates()::containsKey)
                    .ifPresent(id -> figures.put("milestone/" + milestone.id(), figures(milestone, id, schedule)));
        }
        return figures;
    }

    private static MilestoneFigures figures(Milestone milestone, String stage, StageSchedule schedule) {
        LocalDate expected = schedule.finishes(stage);
        Optional<Quantity> slack = Optional.ofNullable(milestone.date())
                .filter(WorkDates::plannable)
                .map(date -> schedule.workingDays(stage, expected, date))
                .map(StageSchedule::quantity);
        return new MilestoneFigures(expected, slack.orElse(null), List.of());
    }
}
