package io.github.workprint.plan.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the days of a calendar: {@code mon-fri}, {@code sun-thu}, {@code mon, tue, thu}. */
public final class Weekdays {
    private static final int SHORT = 3;

    private Weekdays() {}

    /** Whether the words are days of the week. */
    public static boolean isReadable(String words) {
        return Arrays.stream(words.split(",")).map(Weekdays::span).allMatch(Optional::isPresent);
    }

    /** In the order of the week; Monday to Friday where the words are none. */
    static Set<DayOfWeek> of(String words) {
        List<Optional<Set<DayOfWeek>>> spans =
                Arrays.stream(words.split(",")).map(Weekdays::span).toList();
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        spans.stream().flatMap(Optional::stream).forEach(days::addAll);
        boolean readable = spans.stream().allMatch(Optional::isPresent);
        return readable ? days : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    private static Optional<Set<DayOfWeek>> span(String words) {
        List<Optional<DayOfWeek>> ends =
                Arrays.stream(words.split("-", -1)).map(Weekdays::day).toList();
        if (ends.size() > 2 || ends.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        DayOfWeek last = ends.get(ends.size() - 1).orElseThrow();
        EnumSet<DayOfWeek> days = EnumSet.of(last);
        for (DayOfWeek day = ends.get(0).orElseThrow(); day != last; day = day.plus(1)) {
            days.add(day);
        }
        return Optional.of(days);
    }

    private static Optional<DayOfWeek> day(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name.length() >= SHORT && day.name().startsWith(name))
                .findFirst();
    }
}
