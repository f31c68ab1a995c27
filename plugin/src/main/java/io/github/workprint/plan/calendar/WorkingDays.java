package io.github.workprint.plan.calendar;

import io.github.workprint.plan.holiday.PublicHolidays;
import io.github.workprint.spec.dates.Calendar;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which days are worked, as an endless row of numbered working days. Each answer takes a handful of steps, however far apart the
 * days are: weeks are counted by arithmetic, holidays and days worked all the same by binary search.
 */
public final class WorkingDays {
    /** 1970-01-01, day 0 of {@link LocalDate#toEpochDay()}, was a Thursday. */
    private static final int MONDAY_OF_EPOCH = 3;

    private static final int WEEK = 7;

    /** Longer blocks off are slips of the pen. */
    private static final int LONGEST_BLOCK = 366;

    /** The working weekdays in order, Monday being 0. */
    private final int[] weekdays;

    /** Days off that would be worked otherwise, in order. */
    private final long[] holidays;

    /** Days at work that would be off otherwise, in order. */
    private final long[] extras;

    private final List<DateSpan> blocks;

    private WorkingDays(int[] weekdays, long[] holidays, long[] extras, List<DateSpan> blocks) {
        this.weekdays = weekdays;
        this.holidays = holidays;
        this.extras = extras;
        this.blocks = blocks;
    }

    /** Monday to Friday where there is no calendar, or where its days cannot be read. */
    public static WorkingDays of(@Nullable Calendar calendar) {
        return calendar == null
                ? of("", List.of())
                : of(
                        Optional.ofNullable(calendar.days()).orElse(""),
                        calendar.holidays(),
                        calendar.worked(),
                        Optional.ofNullable(calendar.publicHolidays()));
    }

    /**
     * @param holidays days off besides the public holidays
     * @param worked days at work, whatever else is said of them
     * @param country or region whose public holidays are free, as {@link PublicHolidays#of} takes it
     */
    public static WorkingDays of(
            String days, List<DateSpan> holidays, List<DateSpan> worked, Optional<String> country) {
        List<DateSpan> off = sound(holidays);
        Stream<LocalDate> free = country.stream().flatMap(code -> PublicHolidays.of(code).stream());
        return of(
                days,
                Stream.concat(free, days(off)),
                days(sound(worked)).collect(Collectors.toSet()),
                off.stream().filter(span -> span.first().isBefore(span.last())).toList());
    }

    /** Whether a span of days off, or of days worked, can be meant. */
    public static boolean isSound(DateSpan span) {
        return span.last().toEpochDay() - span.first().toEpochDay() < LONGEST_BLOCK;
    }

    private static List<DateSpan> sound(List<DateSpan> spans) {
        return spans.stream().filter(WorkingDays::isSound).toList();
    }

    private static Stream<LocalDate> days(List<DateSpan> spans) {
        return spans.stream()
                .flatMap(span -> span.first().datesUntil(span.last().plusDays(1)));
    }

    /** @param days as in {@code mon-fri}; Monday to Friday where they cannot be read */
    public static WorkingDays of(String days, List<LocalDate> holidays) {
        return of(days, holidays.stream(), Set.of(), List.of());
    }

    private static WorkingDays of(
            String days, Stream<LocalDate> holidays, Set<LocalDate> worked, List<DateSpan> blocks) {
        int[] weekdays = Weekdays.read(days).orElseGet(Weekdays::usual).days().stream()
                .mapToInt(day -> day.getValue() - DayOfWeek.MONDAY.getValue())
                .toArray();
        return new WorkingDays(
                weekdays,
                numbers(holidays.filter(day -> isIn(weekdays, day) && !worked.contains(day))),
                numbers(worked.stream().filter(day -> !isIn(weekdays, day))),
                blocks);
    }

    private static boolean isIn(int[] weekdays, LocalDate day) {
        return Arrays.binarySearch(weekdays, weekday(day.toEpochDay())) >= 0;
    }

    private static long[] numbers(Stream<LocalDate> days) {
        return days.mapToLong(LocalDate::toEpochDay).sorted().distinct().toArray();
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

    /** The days of the calendar behind the first day up to the last that are in no block off, such as the closure of a house. */
    public long outsideBlocks(LocalDate first, LocalDate last) {
        return first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(day -> blocks.stream().noneMatch(block -> block.covers(day))
                        || onOrAfter(day).equals(day))
                .count();
    }

    /** The number of a working day: how many come before it, counted from the Monday of 1970's first week. */
    private long before(long day) {
        int weekday = Arrays.binarySearch(weekdays, weekday(day));
        int inWeek = weekday < 0 ? -weekday - 1 : weekday;
        return week(day) * weekdays.length + inWeek - countBefore(day, holidays) + countBefore(day, extras);
    }

    /** The last of the days that so many working days come before. */
    private LocalDate dayOf(long number) {
        long low = weekly(number - extras.length);
        long high = weekly(number + holidays.length);
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (before(middle + 1) > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(low);
    }

    /** The day of that number if there were no holidays. */
    private long weekly(long number) {
        long week = Math.floorDiv(number, (long) weekdays.length);
        int weekday = weekdays[Math.floorMod(number, weekdays.length)];
        return week * WEEK + weekday - MONDAY_OF_EPOCH;
    }

    private static int countBefore(long day, long[] days) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    private static long week(long day) {
        return Math.floorDiv(day + MONDAY_OF_EPOCH, (long) WEEK);
    }

    private static int weekday(long day) {
        return Math.floorMod(day + MONDAY_OF_EPOCH, WEEK);
    }
}
