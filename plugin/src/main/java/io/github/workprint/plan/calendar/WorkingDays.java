package io.github.workprint.plan.calendar;

import io.github.workprint.plan.holiday.PublicHolidays;
import io.github.workprint.spec.dates.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which days are worked, as an endless row of numbered working days. Each answer takes a handful of steps, however far apart the
 * days are: weeks are counted by arithmetic, holidays by binary search.
 */
public final class WorkingDays {
    /** 1970-01-01, day 0 of {@link LocalDate#toEpochDay()}, was a Thursday. */
    private static final int MONDAY_OF_EPOCH = 3;

    private static final int WEEK = 7;

    /** The working weekdays in order, Monday being 0. */
    private final int[] weekdays;

    /** Days off that would be worked otherwise, in order. */
    private final long[] holidays;

    private WorkingDays(int[] weekdays, long[] holidays) {
        this.weekdays = weekdays;
        this.holidays = holidays;
    }

    /** Monday to Friday where there is no calendar, or where its days cannot be read. */
    public static WorkingDays of(@Nullable Calendar calendar) {
        return calendar == null
                ? of("", List.of())
                : of(
                        Optional.ofNullable(calendar.days()).orElse(""),
                        calendar.holidays(),
                        Optional.ofNullable(calendar.publicHolidays()));
    }

    /**
     * @param holidays days off besides the public holidays
     * @param country or region whose public holidays are free, as {@link PublicHolidays#of} takes it
     */
    public static WorkingDays of(String days, List<LocalDate> holidays, Optional<String> country) {
        return of(
                days,
                Stream.concat(holidays.stream(), country.stream().flatMap(code -> PublicHolidays.of(code).stream()))
                        .toList());
    }

    /** @param days as in {@code mon-fri}; Monday to Friday where they cannot be read */
    public static WorkingDays of(String days, List<LocalDate> holidays) {
        int[] weekdays = Weekdays.of(days).stream()
                .mapToInt(day -> day.getValue() - DayOfWeek.MONDAY.getValue())
                .toArray();
        long[] worked = holidays.stream()
                .mapToLong(LocalDate::toEpochDay)
                .filter(day -> Arrays.binarySearch(weekdays, weekday(day)) >= 0)
                .sorted()
                .distinct()
                .toArray();
        return new WorkingDays(weekdays, worked);
    }

    /** The first working day that is not before this one. */
    public LocalDate onOrAfter(LocalDate day) {
        return dayOf(before(day.toEpochDay()));
    }

    /** The last working day that is not after this one. */
    public LocalDate onOrBefore(LocalDate day) {
        return dayOf(before(day.toEpochDay() + 1) - 1);
    }

    /** The working day that is so many behind a day, which itself need not be one; behind it by 1 is the next one. */
    public LocalDate after(LocalDate day, long count) {
        return dayOf(before(day.toEpochDay() + 1) + count - 1);
    }

    /** The working days behind the first day up to the last, included; negative where the last comes first. */
    public long between(LocalDate first, LocalDate last) {
        return before(last.toEpochDay() + 1) - before(first.toEpochDay() + 1);
    }

    /** The number of a working day: how many come before it, counted from the Monday of 1970's first week. */
    private long before(long day) {
        int weekday = Arrays.binarySearch(weekdays, weekday(day));
        int inWeek = weekday < 0 ? -weekday - 1 : weekday;
        return week(day) * weekdays.length + inWeek - holidaysBefore(day);
    }

    private LocalDate dayOf(long number) {
        long passed = 0;
        long day = weekly(number);
        while (holidaysBefore(day + 1) != passed) {
            passed = holidaysBefore(day + 1);
            day = weekly(number + passed);
        }
        return LocalDate.ofEpochDay(day);
    }

    /** The day of that number if there were no holidays. */
    private long weekly(long number) {
        long week = Math.floorDiv(number, (long) weekdays.length);
        int weekday = weekdays[Math.floorMod(number, weekdays.length)];
        return week * WEEK + weekday - MONDAY_OF_EPOCH;
    }

    private int holidaysBefore(long day) {
        int found = Arrays.binarySearch(holidays, day);
        return found < 0 ? -found - 1 : found;
    }

    private static long week(long day) {
        return Math.floorDiv(day + MONDAY_OF_EPOCH, (long) WEEK);
    }

    private static int weekday(long day) {
        return Math.floorMod(day + MONDAY_OF_EPOCH, WEEK);
    }
}
