package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Fraction;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hours of a day in which a line may be used: {@code 19:00-07:00}, {@code 20:00 to 06:00}, {@code 06:00-09:00, 18:00-24:00}. */
public final class Window {
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2}):(\\d{2})\\s*(?:[-–]|to|until)\\s*(\\d{1,2}):(\\d{2})");
    private static final int MINUTES_IN_DAY = 1440;
    private static final int MINUTES_IN_HOUR = 60;

    private Window() {}

    /** Whether the words are hours of a day; nothing said is the whole day. */
    public static boolean isReadable(@Nullable String words) {
        return words == null || read(words).isPresent();
    }

    /** Seconds of a day; a whole day where nothing is said, or where the words are no hours, which a check reports. */
    public static Fraction seconds(@Nullable String words) {
        return Optional.ofNullable(words)
                .flatMap(Window::read)
                .map(minutes -> Fraction.of(minutes * 60L))
                .orElseGet(Window::day);
    }

    private static Optional<Integer> read(String words) {
        int minutes = 0;
        for (String span : words.split(",", -1)) {
            Optional<Integer> length = minutes(span.strip());
            if (length.isEmpty()) {
                return length;
            }
            minutes += length.get();
        }
        return Optional.of(minutes).filter(sum -> sum <= MINUTES_IN_DAY);
    }

    private static Fraction day() {
        return Fraction.of(Duration.ofDays(1).toSeconds());
    }

    /** A span over midnight goes on to the next day. */
    private static Optional<Integer> minutes(String span) {
        Matcher form = SPAN.matcher(span);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Integer> from = minute(form.group(1), form.group(2));
        Optional<Integer> to = minute(form.group(3), form.group(4));
        return from.flatMap(start -> to.map(end -> end > start ? end - start : end - start + MINUTES_IN_DAY));
    }

    private static Optional<Integer> minute(String hour, String minute) {
        int minutes = Integer.parseInt(hour) * MINUTES_IN_HOUR + Integer.parseInt(minute);
        return Integer.parseInt(minute) < MINUTES_IN_HOUR && minutes <= MINUTES_IN_DAY
                ? Optional.of(minutes)
                : Optional.empty();
    }
}
