package io.github.workprint.starter;

import io.github.workprint.plan.holiday.PublicHolidays;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a first version. Its file holds <code>{title}</code>, <code>{today}</code> and <code>{today+14}</code>, the last in
 * working days from Monday to Friday without the public holidays of the calendar that every starter has.
 */
public final class Starter {
    private static final Pattern DATE = Pattern.compile("\\{today(?:\\+(\\d+))?\\}");

    private static final String REGION = "GB-ENG";

    private Starter() {}

    /** @param name of the workflow, lower-case words with hyphens; its title is the same in capitals: {@code my-film}, My Film */
    public static String text(StarterKind kind, String name, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        String file = read(kind.word() + ".yaml").replace("{title}", title(name));
        Set<LocalDate> holidays = Set.copyOf(PublicHolidays.of(REGION));
        return DATE.matcher(file).replaceAll(date -> (date.group(1) == null
                        ? today
                        : after(today, Integer.parseInt(date.group(1)), holidays))
                .toString());
    }

    static String title(String name) {
        return Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static LocalDate after(LocalDate day, int workingDays, Set<LocalDate> holidays) {
        LocalDate next = day;
        for (int left = workingDays; left > 0; left -= isWeekend(next) || holidays.contains(next) ? 0 : 1) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String read(String name) {
        try (InputStream in = Starter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
