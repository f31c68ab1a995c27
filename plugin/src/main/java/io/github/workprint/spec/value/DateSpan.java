package io.github.workprint.spec.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Whole days from the first to the last, both included; a single date is a span of one day. */
public record DateSpan(LocalDate first, LocalDate last) {

    /** {@code 2026-06-08/2026-06-12} or {@code 2026-06-08}. */
    public static Optional<DateSpan> of(String text) {
        String[] ends = text.split("/", -1);
        try {
            LocalDate first = LocalDate.parse(ends[0].strip());
            LocalDate last = ends.length == 1 ? first : LocalDate.parse(ends[1].strip());
            return ends.length > 2 || last.isBefore(first) ? Optional.empty() : Optional.of(new DateSpan(first, last));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
