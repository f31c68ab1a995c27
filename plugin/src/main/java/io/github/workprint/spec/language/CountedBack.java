package io.github.workprint.spec.language;

import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out a day that is counted back: {@code transmission - 5 wd} is {@code { date: transmission, gap: 5 wd }}. */
public final class CountedBack {
    /** A word, a dash or a minus sign, and a quantity; Java and ECMAScript read it alike. */
    public static final String FORM = "([a-z][a-z-]*[a-z])\\s*[-−]\\s*(\\d.*)";

    private static final Pattern BACK = Pattern.compile(FORM);

    private CountedBack() {}

    /** The fields that the short form of a record stands for. */
    static Mapping writtenOut(Entry alone, RecordShape shape) {
        String gap =
                shape.field(alone.key()).map(field -> field.declared().less()).orElse("");
        if (!gap.isEmpty() && alone.value() instanceof Scalar scalar) {
            Matcher back = BACK.matcher(scalar.text().strip());
            if (back.matches()) {
                return new Mapping(
                        scalar.place(),
                        List.of(
                                new Entry(alone.key(), scalar.place(), new Scalar(scalar.place(), back.group(1))),
                                new Entry(gap, scalar.place(), new Scalar(scalar.place(), back.group(2)))));
            }
        }
        return new Mapping(alone.value().place(), List.of(alone));
    }
}
