package io.github.workprint.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** So many days from the first on. */
    record Block(LocalDate first, int days) {
        private Stream<LocalDate> all() {
            return first.datesUntil(first.plusDays(days));
        }

        private String yaml() {
            return days == 1 ? first.toString() : first + "/" + first.plusDays(days - 1L);
        }
    }

    /** The weekdays that are worked, the holidays on which they are not, and what is worked all the same. */
    record Week(List<DayOfWeek> worked, List<Block> holidays, List<Block> extras) {
        /** Days that are off, or at work, whatever their weekday. */
        SortedMap<LocalDate, Boolean> exceptions() {
            SortedMap<LocalDate, Boolean> work = new TreeMap<>();
            holidays.stream().flatMap(Block::all).forEach(day -> work.put(day, false));
            extras.stream().flatMap(Block::all).forEach(day -> work.put(day, true));
            return work;
        }

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
        List<Errand> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(errand(random, all, weeks.size()));
        }
        return new Errands(MONDAY, weeks, List.copyOf(all));
    }

    private static Week week(Random random, int first, int days) {
        return new Week(
                IntStream.range(0, days)
                        .mapToObj(day -> DayOfWeek.of(first).plus(day))
                        .toList(),
                blocks(random, 30),
                blocks(random, 12));
    }

    /** Mostly single days, some of them weeks. */
    private static List<Block> blocks(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new Block(
                        MONDAY.plusDays(random.nextInt(900)), random.nextInt(6) == 0 ? 2 + random.nextInt(12) : 1))
                .distinct()
                .toList();
    }

    private static Errand errand(Random random, List<Errand> earlier, int calendars) {
        long days = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(random.nextInt(20) == 0 ? 30 : 8);
        int calendar = random.nextInt(calendars);
        List<Errand.Wait> waits = IntStream.range(Math.max(0, earlier.size() - REACH), earlier.size())
                .filter(each -> random.nextInt(100) < WAITS)
                .mapToObj(each -> wait(random, each, earlier.get(each), calendar, days == 0))
                .toList();
        boolean lags = !waits.isEmpty() && waits.stream().allMatch(Errand.Wait::plain) && random.nextInt(5) == 0;
        boolean held = random.nextInt(6) == 0;
        return new Errand(
                days,
                random.nextInt(4) != 0,
                calendar,
                waits,
                lags ? 1 + random.nextInt(5) : 0,
                random.nextBoolean(),
                held ? MONDAY.plusDays(random.nextInt(400)) : null,
                random.nextInt(3) == 0);
    }

    /**
     * For the end of an earlier stage; in one of three cases from its start, or with a lag. Those that only working days of one calendar
     * can be counted in, because TaskJuggler tells no day on which work begins, are between stages of one calendar.
     */
    private static Errand.Wait wait(Random random, int on, Errand earlier, int calendar, boolean milestone) {
        boolean worked = random.nextBoolean();
        boolean alike = earlier.calendar() == calendar;
        long days = 1L + random.nextInt(4);
        boolean works = !milestone && !earlier.milestone();
        return switch (random.nextInt(9)) {
            case 0 -> new Errand.Wait(on, false, days, worked);
            case 1 ->
                works && (alike || !worked)
                        ? new Errand.Wait(on, true, days, worked)
                        : new Errand.Wait(on, false, 0, worked);
            case 2 -> new Errand.Wait(on, works && alike, 0, worked);
            case 3 ->
                works && days < earlier.days() && earlier.worked() == worked && (alike || !worked)
                        ? new Errand.Wait(on, false, -days, worked)
                        : new Errand.Wait(on, false, 0, worked);
            default -> new Errand.Wait(on, false, 0, worked);
        };
    }

    String yaml() {
        StringBuilder text = new StringBuilder("production: { title: A Film, shoot: { start: ")
                .append(start)
                .append(" } }\n");
        text.append("schedule:\n  calendars:\n");
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            text.append("    c").append(i).append(": { days: \"").append(week.days(", "));
            text.append("\", holidays: ")
                    .append(week.holidays().stream().map(Block::yaml).toList());
            text.append(", worked: ")
                    .append(week.extras().stream().map(Block::yaml).toList())
                    .append(" }\n");
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
        if (!errand.waits().isEmpty()) {
            fields.add(
                    "after: { " + errand.waits().stream().map(Errands::wait).collect(Collectors.joining(", ")) + " }");
        }
        if (errand.lag() > 0) {
            fields.add("lag: " + errand.lag() + (errand.lagWorked() ? " wd" : " d"));
        }
        if (errand.held() != null) {
            fields.add((errand.fixed() ? "starts-on: " : "not-before: ") + errand.held());
        }
        return fields;
    }

    private static String wait(Errand.Wait wait) {
        String lag = wait.lag() == 0
                ? ""
                : (wait.lag() < 0 ? " - " : " + ") + Math.abs(wait.lag()) + (wait.worked() ? " wd" : " d");
        return "s" + wait.on() + ": " + (wait.start() ? "start" : wait.lag() == 0 ? "" : "finish") + lag;
    }
}
