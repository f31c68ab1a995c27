package io.github.workprint.spec.value;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days of a week on which work is done: {@code mon-fri}, {@code sun-thu}, {@code mon, tue, thu}.
 *
 * @param days in the order of the week; at least one
 */
public record Weekdays(Set<DayOfWeek> days) {
    private static final int SHORT = 3;
    private static final int WEEK = 7;

    public Weekdays {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Monday to Friday. */
    public static Weekdays usual() {
        return new Weekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    /** Empty where the words are no days of the week. */
    public static Optional<Weekdays> read(String words) {
        List<Optional<Set<DayOfWeek>>> spans =
                Arrays.stream(words.split(",")).map(Weekdays::span).toList();
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        spans.stream().flatMap(Optional::stream).forEach(days::addAll);
        boolean readable = !days.isEmpty() && spans.stream().allMatch(Optional::isPresent);
        return readable ? Optional.of(new Weekdays(days)) : Optional.empty();
    }

    /** A span where the days follow each other, also over the end of a week; else a list. */
    @Override
    public String toString() {
        List<DayOfWeek> firsts =
                days.stream().filter(day -> !days.contains(day.minus(1))).toList();
        if (days.size() == WEEK) {
            return word(DayOfWeek.MONDAY) + "-" + word(DayOfWeek.SUNDAY);
        }
        return firsts.size() == 1 && days.size() > 1
                ? word(firsts.get(0)) + "-" + word(firsts.get(0).plus(days.size() - 1L))
                : days.stream().map(Weekdays::word).collect(Collectors.joining(", "));
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, SHORT).toLowerCase(Locale.ROOT);
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
