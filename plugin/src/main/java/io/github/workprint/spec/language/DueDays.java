package io.github.workprint.spec.language;

import io.github.workprint.spec.value.HourOfDay;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes out what may stand in the place of a day: {@code due: 2027-03-01 17:00 Europe/London} is {@code due: 2027-03-01} and
 * {@code due-at: 17:00 Europe/London}; {@code due: transmission - 10 wd} is {@code finish-by: transmission - 10 wd}.
 */
public final class DueDays {
    /** A day, and an hour of it with its time zone; Java and ECMAScript read it alike. */
    public static final String WITH_HOUR = "(\\d{4}-\\d{2}-\\d{2})\\s+(\\d{1,2}[:.]\\d{2}\\s+[A-Za-z]\\S*)";

    private static final Pattern DAY_AND_HOUR = Pattern.compile(WITH_HOUR);
    private static final Pattern BACK = Pattern.compile(CountedBack.FORM);

    private DueDays() {}

    /** The same map where no field is written so. */
    static Mapping writtenOut(Mapping map, RecordShape shape) {
        List<Entry> entries = map.entries().stream()
                .flatMap(entry -> shape.field(entry.key()).stream()
                        .map(field -> writtenOut(entry, field.declared(), map))
                        .findFirst()
                        .orElseGet(() -> Stream.of(entry)))
                .toList();
        return entries.equals(map.entries()) ? map : new Mapping(map.place(), new ArrayList<>(entries));
    }

    private static Stream<Entry> writtenOut(Entry entry, Field declared, Mapping map) {
        if (declared.hour().isEmpty() || !(entry.value() instanceof Scalar scalar)) {
            return Stream.of(entry);
        }
        String text = scalar.text().strip();
        Matcher hour = DAY_AND_HOUR.matcher(text);
        if (hour.matches() && HourOfDay.of(hour.group(2)).isPresent() && map.get(declared.hour()) == null) {
            return Stream.of(
                    new Entry(entry.key(), entry.keyPlace(), new Scalar(scalar.place(), hour.group(1))),
                    new Entry(declared.hour(), scalar.place(), new Scalar(scalar.place(), hour.group(2))));
        }
        return !declared.back().isEmpty()
                        && map.get(declared.back()) == null
                        && BACK.matcher(text).matches()
                ? Stream.of(new Entry(declared.back(), entry.keyPlace(), scalar))
                : Stream.of(entry);
    }
}
