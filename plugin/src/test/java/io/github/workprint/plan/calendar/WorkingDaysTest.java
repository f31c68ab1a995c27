package io.github.workprint.plan.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.plan.PlannedText;
import io.github.workprint.spec.dates.Calendar;
import io.github.workprint.spec.dates.Schedule;
import io.github.workprint.spec.value.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WorkingDaysTest {
    private static final LocalDate THURSDAY = LocalDate.parse("2026-04-02");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-04-07");

    private static WorkingDays days(String days, String... holidays) {
        Schedule schedule = PlannedText.read("schedule: { calendars: { c: { days: \"" + days + "\", holidays: ["
                        + String.join(", ", holidays) + "] } } }\n")
                .schedule();
        return WorkingDays.of(calendar(Objects.requireNonNull(schedule)));
    }

    private static Calendar calendar(Schedule schedule) {
        return Objects.requireNonNull(schedule.calendars().get("c"));
    }

    @Test
    void easterIsSkipped() {
        WorkingDays uk = days("mon-fri", "2026-04-03", "2026-04-06");
        assertEquals(TUESDAY, uk.after(THURSDAY, 1));
        assertEquals(TUESDAY, uk.onOrAfter(LocalDate.parse("2026-04-03")));
        assertEquals(THURSDAY, uk.onOrBefore(LocalDate.parse("2026-04-06")));
        assertEquals(THURSDAY, uk.onOrAfter(THURSDAY));
        assertEquals(1, uk.between(THURSDAY, TUESDAY));
        assertEquals(-1, uk.between(TUESDAY, THURSDAY));
    }

    @Test
    void withoutACalendarTheWeekIsMondayToFriday() {
        assertEquals(LocalDate.parse("2026-03-09"), WorkingDays.of(null).after(LocalDate.parse("2026-03-06"), 1));
        assertEquals(LocalDate.parse("2026-03-09"), days("whenever").after(LocalDate.parse("2026-03-06"), 1));
    }

    @Test
    void aLeapDayIsADay() {
        assertEquals(LocalDate.parse("2028-02-29"), days("mon-sun").after(LocalDate.parse("2028-02-28"), 1));
        assertEquals(2, days("mon-sun").between(LocalDate.parse("2028-02-28"), LocalDate.parse("2028-03-01")));
        assertEquals(1, days("mon-sun").between(LocalDate.parse("2027-02-28"), LocalDate.parse("2027-03-01")));
    }

    @Test
    void weeksAreWrittenAsSpansOrLists() {
        assertEquals(6, days("mon-sat").between(THURSDAY, THURSDAY.plusWeeks(1)));
        assertEquals(3, days("mon, Tue, thursday").between(THURSDAY, THURSDAY.plusWeeks(1)));
        assertEquals(5, days("sun-thu").between(THURSDAY, THURSDAY.plusWeeks(1)));
        assertEquals(1, days("wed").between(THURSDAY, THURSDAY.plusWeeks(1)));
        assertEquals(DayOfWeek.SUNDAY, days("sun-thu").after(THURSDAY, 1).getDayOfWeek());
    }

    private static WorkingDays calendar(String fields) {
        return WorkingDays.of(
                calendar(Objects.requireNonNull(PlannedText.read("schedule: { calendars: { c: { " + fields + " } } }\n")
                        .schedule())));
    }

    @Test
    void aHouseAddsAndCorrectsDays() {
        WorkingDays house =
                calendar("days: mon-fri, public-holidays: GB-ENG, holidays: [2026-12-21/2027-01-03, 2026-06-05],"
                        + " worked: [2026-05-25, 2026-06-06, 2026-12-30]");
        assertEquals(
                LocalDate.parse("2026-05-25"), house.after(LocalDate.parse("2026-05-22"), 1), "a holiday not kept");
        assertEquals(
                LocalDate.parse("2026-06-06"), house.after(LocalDate.parse("2026-06-04"), 1), "a working Saturday");
        assertEquals(
                LocalDate.parse("2026-12-30"), house.after(LocalDate.parse("2026-12-18"), 1), "within the closure");
        assertEquals(LocalDate.parse("2027-01-04"), house.after(LocalDate.parse("2026-12-18"), 2), "after the closure");
        assertEquals(2, house.between(LocalDate.parse("2026-12-18"), LocalDate.parse("2027-01-04")));
        assertEquals(
                4,
                house.outsideBlocks(LocalDate.parse("2026-12-18"), LocalDate.parse("2027-01-04")),
                "a weekend before, the day that is worked, the day after");
    }

    @Test
    void aSpanOfMoreThanAYearIsASlipAndLeftOut() {
        WorkingDays slip = calendar("holidays: [2026-04-03/2062-04-06]");
        assertEquals(LocalDate.parse("2026-04-03"), slip.after(THURSDAY, 1));
    }

    @Test
    void tenYearsAreCountedAsOneDayAfterAnother() {
        Random random = new Random(7);
        for (String week : List.of("mon-fri", "mon-sat", "mon-sun", "tue, fri", "sat-sun")) {
            Set<String> holidays = new LinkedHashSet<>();
            for (int i = 0; i < 60; i++) {
                holidays.add(THURSDAY.plusDays(random.nextInt(3650)).toString());
            }
            holidays.add(THURSDAY.toString());
            Set<String> extras = new LinkedHashSet<>();
            for (int i = 0; i < 90; i++) {
                extras.add(THURSDAY.plusDays(random.nextInt(3650)).toString());
            }
            WorkingDays calendar = calendar("days: \"" + week + "\", holidays: " + holidays + ", worked: " + extras);
            long counted = 0;
            for (LocalDate day = THURSDAY.plusDays(1); day.isBefore(THURSDAY.plusYears(10)); day = day.plusDays(1)) {
                boolean usual = Weekdays.read(week).orElseThrow().days().contains(day.getDayOfWeek())
                        && !holidays.contains(day.toString());
                boolean worked = usual || extras.contains(day.toString());
                counted += worked ? 1 : 0;
                assertEquals(counted, calendar.between(THURSDAY, day), week + " " + day);
                assertEquals(-counted, calendar.between(day, THURSDAY), week + " " + day);
                if (worked) {
                    assertEquals(day, calendar.after(THURSDAY, counted), week + " " + day);
                    assertEquals(day, calendar.onOrAfter(day), week + " " + day);
                    assertEquals(day, calendar.onOrBefore(day), week + " " + day);
                }
            }
        }
    }
}
