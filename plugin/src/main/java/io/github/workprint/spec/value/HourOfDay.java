package io.github.workprint.spec.value;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour of a day where something is received: {@code 17:00 Europe/London}. */
public record HourOfDay(LocalTime time, ZoneId zone) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s+(\\S+)");

    /** Empty where it is none, or names no time zone that is known. */
    public static Optional<HourOfDay> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HourOfDay(
                    LocalTime.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))),
                    ZoneId.of(form.group(3))));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return time + " " + zone;
    }
}
