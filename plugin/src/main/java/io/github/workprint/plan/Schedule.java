package io.github.workprint.plan;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When each stage can start and finish, by the critical path method on the working days of each stage's calendar: James E. Kelley
 * and Morgan R. Walker, "Critical-Path Planning and Scheduling", 1959.
 *
 * @param dates earliest start and finish by id of the stage; without those on a cycle and those behind
 * @param latest latest finish by id; only of those that lead to a target
 * @param longest ids of the stages that decide when the production is done
 */
record Schedule(Network network, Map<String, Dates> dates, Map<String, LocalDate> latest, Set<String> longest) {

    static Schedule of(Spec spec, Map<String, Inherited> inheritance) {
        Addresses addresses = Addresses.of(spec);
        Calendars calendars = Calendars.of(addresses);
        List<Activity> activities = Activities.of(spec, addresses, calendars, inheritance);
        Optional<DateSpan> shoot = calendars.shoot(spec);
        // Not the date of the version: every new version would move every date.
        return of(Network.of(activities), calendars.firstShootingDay(spec), shoot);
    }

    static Schedule of(Network network, Optional<LocalDate> anchor, Optional<DateSpan> shoot) {
        Map<String, Dates> dates = ForwardPass.of(network, anchor.orElse(null), shoot.orElse(null));
        return new Schedule(
                network, dates, BackwardPass.of(network, dates), LongestPath.of(network, dates, shoot.orElse(null)));
    }

    /** Addresses of stages to their figures. */
    Map<String, Record> figures() {
        Map<String, Record> figures = new LinkedHashMap<>();
        dates.forEach((id, found) -> figures.put("stage/" + id, figures(id, found)));
        return figures;
    }

    private StageFigures figures(String id, Dates found) {
        Optional<Long> slack = Optional.ofNullable(latest.get(id)).map(last -> workingDays(id, found.finishes(), last));
        boolean none = slack.filter(days -> days <= 0).isPresent();
        return new StageFigures(
                found.starts(),
                found.finishes(),
                slack.map(Schedule::quantity).orElse(null),
                none || longest.contains(id));
    }

    /** The last day of a stage that is planned. */
    LocalDate finishes(String id) {
        return Optional.ofNullable(dates.get(id)).orElseThrow().finishes();
    }

    /** Working days of the stage's calendar behind the first day up to the last; negative where the last comes first. */
    long workingDays(String id, LocalDate first, LocalDate last) {
        Activity activity = network.activities().get(id);
        if (activity == null) {
            throw new IllegalArgumentException("no activity " + id);
        }
        return activity.calendar().between(first, last);
    }

    static Quantity quantity(long workingDays) {
        return new Quantity(BigDecimal.valueOf(workingDays), "wd");
    }
}
