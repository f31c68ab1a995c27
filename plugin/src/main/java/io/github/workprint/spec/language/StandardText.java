package io.github.workprint.spec.language;

import io.github.workprint.spec.value.DailyHours;
import io.github.workprint.spec.value.HourOfDay;
import io.github.workprint.spec.value.Weekdays;
import java.util.Locale;

/** Texts that the plan reads, each with the one spelling that all its spellings become. What cannot be read stays as it is written. */
public enum StandardText {
    AS_WRITTEN {
        @Override
        String of(String text) {
            return text;
        }
    },
    /** {@code Monday-Friday} is {@code mon-fri}. */
    WEEKDAYS {
        @Override
        String of(String text) {
            return Weekdays.read(text).map(Weekdays::toString).orElse(text);
        }
    },
    /** {@code 20:00 to 06:00} is {@code 20:00-06:00}. */
    HOURS {
        @Override
        String of(String text) {
            return DailyHours.of(text).map(DailyHours::toString).orElse(text);
        }
    },
    /** {@code 9.30 Europe/London} is {@code 09:30 Europe/London}. */
    HOUR {
        @Override
        String of(String text) {
            return HourOfDay.of(text).map(HourOfDay::toString).orElse(text);
        }
    },
    /** {@code gb-eng} is {@code GB-ENG}. */
    CODE {
        @Override
        String of(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    };

    abstract String of(String text);
}
