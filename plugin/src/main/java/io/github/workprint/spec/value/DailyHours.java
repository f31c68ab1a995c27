package io.github.workprint.spec.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hours of every day: {@code 19:00-07:00}, {@code 20:00 to 06:00}, {@code 06:00-09:00, 18:00-24:00}.
 *
 * @param spans by their beginning
 */
public record DailyHours(List<Span> spans) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2}):(\\d{2})\\s*(?:[-–]|to|until)\\s*(\\d{1,2}):(\\d{2})");
    private static final int MINUTES_IN_DAY = 1440;
    private static final int MINUTES_IN_HOUR = 60;

    /**
     * From one minute of the day to another, which it goes up to; over midnight it goes on to the next day.
     *
     * @param from from 0
     * @param to above 0, up to 1440
     */
    public record Span(int from, int to) {
        int minutes() {
            return to > from ? to - from : to - from + MINUTES_IN_DAY;
        }

        @Override
        public String toString() {
            return time(from) + "-" + time(to);
        }

        private static String time(int minute) {
            return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES_IN_HOUR, minute % MINUTES_IN_HOUR);
        }
    }

    public DailyHours {
        spans = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
    }

    /** Empty where the words are no hours of a day, or more than a day has. */
    public static Optional<DailyHours> of(String words) {
        List<Span> spans = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            Optional<Span> span = span(word.strip());
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(new DailyHours(spans)).filter(hours -> hours.minutes() <= MINUTES_IN_DAY);
    }

    private static Optional<Span> span(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Integer> from = minute(form.group(1), form.group(2)).map(minute -> minute % MINUTES_IN_DAY);
        Optional<Integer> to =
                minute(form.group(3), form.group(4)).map(minute -> minute == 0 ? MINUTES_IN_DAY : minute);
        return from.flatMap(start -> to.map(end -> new Span(start, end)));
    }

    private static Optional<Integer> minute(String hour, String minute) {
        int minutes = Integer.parseInt(hour) * MINUTES_IN_HOUR + Integer.parseInt(minute);
        return Integer.parseInt(minute) < MINUTES_IN_HOUR && minutes <= MINUTES_IN_DAY
                ? Optional.of(minutes)
                : Optional.empty();
    }

    /** In all. */
    public int minutes() {
        return spans.stream().mapToInt(Span::minutes).sum();
    }

    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }
}
