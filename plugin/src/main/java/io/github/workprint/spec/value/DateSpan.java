package io.github.workprint.spec.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Whole days from the first to the last, both included; a single date is a span of one day. */
public record DateSpan(LocalDate first, LocalDate last) {
    /** What a date looks like, whether or not its month has that many days. */
    public static final String DAY_FORM = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";

    /** What a span looks like, whether or not its ends are in order. */
    public static final String FORM = DAY_FORM + "(?:\\s*/\\s*" + DAY_FORM + ")?";

    /** A single date, {@code 2026-06-08}. */
    public static Optional<LocalDate> day(String text) {
        if (!text.matches(DAY_FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 2026-06-08/2026-06-12} or {@code 2026-06-08}. */
    public static Optional<DateSpan> of(String text) {
        if (!text.matches(FORM)) {
            return Optional.empty();
        }
        String[] ends = text.split("/", -1);
        return day(ends[0].strip()).flatMap(first -> day(ends[ends.length - 1].strip())
                .filter(last -> !last.isBefore(first))
                .map(last -> new DateSpan(first, last)));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
