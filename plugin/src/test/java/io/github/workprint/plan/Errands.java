package io.github.workprint.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A random workflow and its calendars, and how it is written as a spec.
 *
 * @param start where what waits for nothing starts
 */
record Errands(LocalDate start, List<Week> weeks, List<Errand> all) {
    /** A Monday shortly before a leap day. */
    private static final LocalDate MONDAY = LocalDate.parse("2028-02-07");

    /** How far back a stage waits for others, and how many in a hundred of these it waits for. */
    private static final int REACH = 8;

    private static final int WAITS = 25;

    /** The weekdays that are worked, and the dated holidays on which they are not. */
    record Week(List<DayOfWeek> worked, SortedSet<LocalDate> holidays) {
        String days(String separator) {
            return worked.stream()
                    .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(separator));
        }
    }

    static Errands random(long seed, int size) {
        Random random = new Random(seed);
        List<Week> weeks = List.of(
                week(random, 1, 5), week(random, 1, 6), week(random, 7, 7), week(random, 7, 5), week(random, 2, 4));
        return new Errands(
                MONDAY,
                weeks,
                IntStream.range(0, size)
                        .mapToObj(index -> errand(random, index, weeks.size()))
                        .toList());
    }

    private static Week week(Random random, int first, int days) {
        SortedSet<LocalDate> holidays = new TreeSet<>();
        for (int i = 0; i < 30; i++) {
            holidays.add(MONDAY.plusDays(random.nextInt(900)));
        }
        return new Week(
                IntStream.range(0, days)
                        .mapToObj(day -> DayOfWeek.of(first).plus(day))
                        .toList(),
                holidays);
    }

    private static Errand errand(Random random, int index, int calendars) {
        List<Integer> after = IntStream.range(Math.max(0, index - REACH), index)
                .filter(earlier -> random.nextInt(100) < WAITS)
                .boxed()
                .toList();
        boolean lags = !after.isEmpty() && random.nextInt(5) == 0;
        boolean held = random.nextInt(6) == 0;
        return new Errand(
                random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(random.nextInt(20) == 0 ? 30 : 8),
                random.nextInt(4) != 0,
                random.nextInt(calendars),
                after,
                lags ? 1 + random.nextInt(5) : 0,
                random.nextBoolean(),
                held ? MONDAY.plusDays(random.nextInt(400)) : null,
                random.nextInt(3) == 0);
    }

    String yaml() {
        StringBuilder text = new StringBuilder("production: { title: A Film, shoot: { start: ")
                .append(start)
                .append(" } }\n");
        text.append("schedule:\n  calendars:\n");
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            text.append("    c").append(i).append(": { days: \"").append(week.days(", "));
            text.append("\", holidays: ").append(week.holidays()).append(" }\n");
        }
        text.append("stages:\n");
        for (int i = 0; i < all.size(); i++) {
            text.append("  s")
                    .append(i)
                    .append(": { ")
                    .append(String.join(", ", fields(all.get(i))))
                    .append(" }\n");
        }
        return text.toString();
    }

    private static List<String> fields(Errand errand) {
        List<String> fields = new ArrayList<>(List.of("calendar: c" + errand.calendar()));
        fields.add(
                errand.milestone() ? "kind: milestone" : "lasts: " + errand.days() + (errand.worked() ? " wd" : " d"));
        if (!errand.after().isEmpty()) {
            fields.add("after: "
                    + errand.after().stream().map(earlier -> "s" + earlier).toList());
        }
        if (errand.lag() > 0) {
            fields.add("lag: " + errand.lag() + (errand.lagWorked() ? " wd" : " d"));
        }
        if (errand.held() != null) {
            fields.add((errand.fixed() ? "starts-on: " : "not-before: ") + errand.held());
        }
        return fields;
    }
}
