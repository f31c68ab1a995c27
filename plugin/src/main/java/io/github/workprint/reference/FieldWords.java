package io.github.workprint.reference;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Shape;
import io.github.workprint.spec.value.Units;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says of a field, in words for authors, what may be written there. */
final class FieldWords {
    private static final int MOST_UNITS = 10;

    private FieldWords() {}

    /** {@code a list of ids of a stage}, {@code a date, such as 2026-06-15}; without a full stop. */
    static String value(FieldShape field) {
        return field.many() ? "one or a list: " + single(field) : single(field);
    }

    private static String single(FieldShape field) {
        Field declared = field.declared();
        return switch (field.kind()) {
            case TEXT -> "text";
            case PROSE -> "prose in AsciiDoc";
            case TERM -> "a word of the list `" + declared.oneOf() + "`";
            case REFERENCE -> reference(List.of(declared.to()));
            case QUANTITY -> quantity(declared);
            case NUMBER -> "a whole number";
            case RATE -> "frames a second, such as `24`, `23.976` or `24000/1001`";
            case RASTER -> "width x height, such as `3840x2160`";
            case DATE -> "a date, such as `2026-06-15`";
            case DATES -> "a date or a span of dates, such as `2026-06-08/2026-06-12`";
            case VERSION -> "a version, such as `1.2.0`";
            case FLAG -> "`yes` or `no`";
            case RECORD -> record(field);
            case ENTITIES -> entities(declared);
        };
    }

    private static String reference(List<String> kinds) {
        return kinds.contains(Addresses.ANY)
                ? "an address, such as `stage/grade` or `format/vfx-plate/handles`"
                : "the id of a " + kinds.stream().map(kind -> "`" + kind + "`").collect(Collectors.joining(" or "));
    }

    private static String quantity(Field declared) {
        String bare = declared.implied().isEmpty() ? "" : "; a bare number is in " + declared.implied();
        return "a number and a unit: " + units(declared) + bare;
    }

    /** The first units of every measure that a field takes: {@code wd, d, h}. */
    static String units(Field declared) {
        List<String> measures = Arrays.asList(declared.in());
        int each = Math.max(2, MOST_UNITS / measures.size());
        return measures.stream()
                .flatMap(measure -> units(measure).stream().limit(each))
                .map(unit -> "`" + unit + "`")
                .collect(Collectors.joining(", "));
    }

    private static List<String> units(String measure) {
        String[] parts = measure.split("/", -1);
        String below = Arrays.stream(parts)
                .skip(1)
                .map(part -> "/" + Units.unitsOf(part).get(0))
                .collect(Collectors.joining());
        return Units.unitsOf(parts[0]).stream().map(unit -> unit + below).toList();
    }

    private static String record(FieldShape field) {
        String shortForm = Shape.of(field.element()).shortForm();
        return shortForm.isEmpty() ? "fields of its own" : "fields of its own, or its `" + shortForm + "` alone";
    }

    private static String entities(Field declared) {
        return declared.keys().length == 0
                ? "a map of a `" + declared.entity() + "` by id"
                : "a map of a `" + declared.entity() + "` by these keys: "
                        + Arrays.stream(declared.keys())
                                .map(key -> "`" + key + "`")
                                .collect(Collectors.joining(", "));
    }
}
