package io.github.workprint.plan.schedule;

import io.github.workprint.plan.calendar.Calendars;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
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
public record StageSchedule(
        Network network, Map<String, WorkDates> dates, Map<String, LocalDate> latest, Set<String> longest) {

    /** @param actuals what has become of stages; none for the plan */
    public static StageSchedule of(Spec spec, Calendars calendars, Activities activities, Optional<Actuals> actuals) {
        Optional<DateSpan> shoot = calendars.shoot(spec);
        // Not the date of the version: every new version would move every date.
        return of(Network.of(activities.all()), calendars.firstShootingDay(spec), shoot, actuals);
    }

    /** The plan of a network. */
    public static StageSchedule of(Network network, Optional<LocalDate> anchor, Optional<DateSpan> shoot) {
        return of(network, anchor, shoot, Optional.empty());
    }

    private static StageSchedule of(
            Network network, Optional<LocalDate> anchor, Optional<DateSpan> shoot, Optional<Actuals> actuals) {
        Map<String, WorkDates> dates = ForwardPass.of(network, anchor.orElse(null), shoot.orElse(null), actuals);
        return new StageSchedule(
                network, dates, BackwardPass.of(network, dates), CriticalPath.of(network, dates, shoot.orElse(null)));
    }

    /** Earliest start and finish of a stage that is planned. */
    public WorkDates at(String id) {
        return Optional.ofNullable(dates.get(id)).orElseThrow();
    }

    /** Working days until a target is missed; empty where the stage leads to none. */
    Optional<Quantity> slack(String id) {
        return slackDays(id).map(StageSchedule::quantity);
    }

    private Optional<Long> slackDays(String id) {
        return Optional.ofNullable(latest.get(id)).map(last -> workingDays(id, finishes(id), last));
    }

    /** Working days until what waits for the stage would finish later; empty where nothing waits for it. */
    Optional<Quantity> freeSlack(String id) {
        Activity activity = activity(id);
        return WorkDates.earliest(network.behind(activity).stream()
                        .filter(later -> dates.containsKey(later.id()))
                        .map(later ->
                                BackwardPass.limit(activity, at(id), later, at(later.id()), finishes(later.id()))))
                .map(limit -> Math.max(0, workingDays(id, finishes(id), limit)))
                .map(StageSchedule::quantity);
    }

    /**
     * The last day on which a stage can finish without moving a target, as one on which it is worked; empty where it leads to none. What may
     * take until a Sunday must be done on the Friday.
     */
    Optional<LocalDate> latestFinish(String id) {
        Activity activity = activity(id);
        StageLength length = activity.length();
        LocalDate last = latest.get(id);
        if (length == null || last == null) {
            return Optional.empty();
        }
        LocalDate worked = length.worked() || activity.daily()
                ? activity.calendar().onOrBefore(last)
                : length.finish(length.latestStart(last, activity.calendar()), activity.calendar());
        LocalDate planned = finishes(id);
        return Optional.of(worked.isBefore(planned) && !last.isBefore(planned) ? planned : worked);
    }

    /** The last day on which a stage can begin without moving a target. */
    Optional<LocalDate> latestStart(String id) {
        Activity activity = activity(id);
        StageLength length = activity.length();
        return length == null || activity.daily()
                ? Optional.empty()
                : Optional.ofNullable(latest.get(id))
                        .flatMap(last -> length.milestone()
                                ? latestFinish(id)
                                : Optional.of(length.latestStart(last, activity.calendar())));
    }

    /** Whether a stage has no slack, or decides when the production is done. */
    boolean critical(String id) {
        return slackDays(id).filter(days -> days <= 0).isPresent() || longest.contains(id);
    }

    public boolean milestone(String id) {
        StageLength length = activity(id).length();
        return length != null && length.milestone() && !activity(id).daily();
    }

    public WorkingDays calendar(String id) {
        return activity(id).calendar();
    }

    private Activity activity(String id) {
        return Optional.ofNullable(network.activities().get(id)).orElseThrow();
    }

    /** The last day of a stage that is planned. */
    LocalDate finishes(String id) {
        return Optional.ofNullable(dates.get(id)).orElseThrow().finishes();
    }

    /** Working days of the stage's calendar behind the first day up to the last; negative where the last comes first. */
    public long workingDays(String id, LocalDate first, LocalDate last) {
        return activity(id).calendar().between(first, last);
    }

    public static Quantity quantity(long workingDays) {
        return new Quantity(BigDecimal.valueOf(workingDays), "wd");
    }
}
