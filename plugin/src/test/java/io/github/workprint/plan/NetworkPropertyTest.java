package io.github.workprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.schedule.Activity;
import io.github.workprint.plan.schedule.Lag;
import io.github.workprint.plan.schedule.Network;
import io.github.workprint.plan.schedule.StageLength;
import io.github.workprint.plan.schedule.StageSchedule;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every schedule, tried on random networks; a seed that fails can be run again. */
@Isolated("changes the default time zone")
final class NetworkPropertyTest {
    private static final LocalDate MONDAY = LocalDate.parse("2028-02-07");
    private static final Optional<DateSpan> SHOOT = Optional.of(new DateSpan(MONDAY, MONDAY.plusDays(40)));
    private static final List<WorkingDays> CALENDARS = calendars();
    private static final int SEEDS = 400;

    private static StageSchedule schedule(List<Activity> activities) {
        return StageSchedule.of(Network.of(activities), Optional.of(MONDAY), SHOOT);
    }

    /** Activities that wait for earlier ones only. */
    private static List<Activity> network(Random random, int size, boolean targets) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int last = i;
            List<String> after = IntStream.range(Math.max(0, i - 8), i)
                    .filter(earlier -> random.nextInt(4) == 0)
                    .mapToObj(earlier -> "s" + earlier)
                    .toList();
            activities.add(new Activity(
                    "s" + last,
                    new StageLength(
                            random.nextInt(3) == 0 ? random.nextInt(2) : random.nextInt(60), random.nextBoolean()),
                    CALENDARS.get(random.nextInt(CALENDARS.size())),
                    random.nextInt(6) == 0,
                    random.nextInt(5) == 0 ? MONDAY.plusDays(random.nextInt(400)) : null,
                    after,
                    lags(random, after),
                    targets && random.nextInt(6) == 0 ? MONDAY.plusDays(random.nextInt(700)) : null,
                    null));
        }
        return activities;
    }

    private static Map<String, List<Lag>> lags(Random random, List<String> after) {
        return after.stream()
                .filter(before -> random.nextInt(5) == 0)
                .collect(Collectors.toMap(
                        before -> before, before -> List.of(new Lag(random.nextInt(6), random.nextBoolean()))));
    }

    private static List<WorkingDays> calendars() {
        Random random = new Random(2028);
        return Stream.of("mon-fri", "mon-sat", "mon-sun", "tue, thu")
                .flatMap(days -> IntStream.range(0, 3)
                        .mapToObj(each -> calendar(days, MONDAY.plusDays(23 + random.nextInt(300)))))
                .toList();
    }

    private static WorkingDays calendar(String days, LocalDate holiday) {
        String yaml = "schedule: { calendars: { c: { days: \"" + days + "\", holidays: [" + MONDAY.plusDays(22) + ", "
                + holiday + "] } } }\n";
        return WorkingDays.of(Objects.requireNonNull(PlannedText.read(yaml).schedule())
                .calendars()
                .get("c"));
    }

    private static Activity with(Activity activity, long days, @Nullable LocalDate target) {
        boolean worked = Objects.requireNonNull(activity.length()).worked();
        return new Activity(
                activity.id(),
                new StageLength(days, worked),
                activity.calendar(),
                activity.daily(),
                activity.notBefore(),
                activity.after(),
                activity.lags(),
                target,
                null);
    }

    private static long days(Activity activity) {
        return Objects.requireNonNull(activity.length()).days();
    }

    private static WorkDates dates(StageSchedule schedule, Activity activity) {
        return Objects.requireNonNull(schedule.dates().get(activity.id()));
    }

    @Test
    void aLongerStageMakesNothingEarlier() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Activity> before = network(random, 25, false);
            List<Activity> after = new ArrayList<>(before);
            int longer = random.nextInt(before.size());
            after.set(longer, with(before.get(longer), days(before.get(longer)) + 1 + random.nextInt(9), null));
            StageSchedule was = schedule(before);
            StageSchedule is = schedule(after);
            for (Activity activity : before) {
                assertFalse(
                        dates(is, activity)
                                .starts()
                                .isBefore(dates(was, activity).starts()),
                        "seed " + seed);
                assertFalse(
                        dates(is, activity)
                                .finishes()
                                .isBefore(dates(was, activity).finishes()),
                        "seed " + seed);
            }
        }
    }

    @Test
    void nothingStartsBeforeWhatItWaitsForAndWorkStartsOnWorkingDays() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Network network = Network.of(network(new Random(seed), 25, true));
            StageSchedule schedule = StageSchedule.of(network, Optional.of(MONDAY), SHOOT);
            for (Activity activity : network.order()) {
                WorkDates dates = dates(schedule, activity);
                assertFalse(dates.finishes().isBefore(dates.starts()), "seed " + seed);
                for (Activity earlier : network.before(activity)) {
                    assertFalse(
                            dates.finishes().isBefore(dates(schedule, earlier).finishes()), "seed " + seed);
                }
                if (days(activity) > 0 && !activity.daily()) {
                    assertEquals(dates.starts(), activity.calendar().onOrAfter(dates.starts()), "seed " + seed);
                }
            }
        }
    }

    @Test
    void withoutTargetsSomethingHasNoSlackAndNothingHasLess() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Activity> activities = network(new Random(seed), 25, false);
            StageSchedule schedule = schedule(activities);
            List<Long> slack = activities.stream()
                    .map(activity -> schedule.workingDays(
                            activity.id(),
                            dates(schedule, activity).finishes(),
                            Objects.requireNonNull(schedule.latest().get(activity.id()))))
                    .toList();
            assertTrue(slack.stream().allMatch(days -> days >= 0), "seed " + seed + ": " + slack);
            assertTrue(slack.contains(0L), "seed " + seed + ": " + slack);
            assertFalse(schedule.longest().isEmpty(), "seed " + seed);
        }
    }

    /** The meaning of slack: a stage that takes all of it, and no more, still lets every target be met. */
    @Test
    void whoUsesTheirSlackMakesNoTargetLate() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Activity> activities = network(random, 20, true);
            StageSchedule schedule = schedule(activities);
            int chosen = random.nextInt(activities.size());
            Activity activity = activities.get(chosen);
            LocalDate finish = dates(schedule, activity).finishes();
            LocalDate latest = schedule.latest().getOrDefault(activity.id(), finish);
            long slack = schedule.workingDays(activity.id(), finish, latest);
            boolean stretches = days(activity) > 0
                    && !activity.daily()
                    && Objects.requireNonNull(activity.length()).worked();
            if (slack > 0 && stretches) {
                List<Activity> stretched = new ArrayList<>(activities);
                stretched.set(chosen, with(activity, days(activity) + slack, activity.due()));
                StageSchedule used = schedule(stretched);
                for (Activity each : activities) {
                    LocalDate target = each.due();
                    boolean late =
                            target != null && dates(used, each).finishes().isAfter(target);
                    boolean wasLate =
                            target != null && dates(schedule, each).finishes().isAfter(target);
                    assertEquals(
                            wasLate, late, "seed " + seed + ": " + activity.id() + " makes " + each.id() + " late");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500, 3000})
    void largeNetworksAreQuick(int size) {
        List<Activity> activities = network(new Random(1), size, true);
        schedule(activities);
    }

    private static WorkDates alone(long days, boolean worked, LocalDate start) {
        Activity activity = new Activity(
                "s0",
                new StageLength(days, worked),
                WorkingDays.of("mon-sun", List.of()),
                false,
                start,
                List.of(),
                Map.of(),
                null,
                null);
        return dates(schedule(List.of(activity)), activity);
    }

    @Test
    void nothingTakesNoTimeAndADayTakesThatDay() {
        assertEquals(new WorkDates(MONDAY, MONDAY), alone(0, true, MONDAY));
        assertEquals(new WorkDates(MONDAY, MONDAY), alone(1, true, MONDAY));
        assertEquals(new WorkDates(MONDAY, MONDAY), alone(1, false, MONDAY));
        assertEquals(new WorkDates(MONDAY, MONDAY.plusDays(1)), alone(2, true, MONDAY));
    }

    /** Days on which the clock is put forward or back have 23 or 25 hours somewhere; a day is a day here, wherever it is built. */
    @Test
    void inAYearOfDaylightSavingEveryDayIsADay() {
        LocalDate first = LocalDate.parse("2026-01-01");
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                for (int day = 0; day < 365; day++) {
                    LocalDate start = first.plusDays(day);
                    assertEquals(new WorkDates(start, start), alone(1, true, start), zone);
                    assertEquals(new WorkDates(start, start.plusDays(1)), alone(2, day % 2 == 0, start), zone);
                }
                assertEquals(
                        LocalDate.parse("2026-12-31"), alone(365, true, first).finishes(), zone);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void tenYearsInOneStageAreFine() {
        WorkingDays office = WorkingDays.of(null);
        Activity decade =
                new Activity("s0", new StageLength(2609, true), office, false, null, List.of(), Map.of(), null, null);
        assertEquals(
                LocalDate.parse("2038-02-04"),
                dates(schedule(List.of(decade)), decade).finishes());
    }
}
