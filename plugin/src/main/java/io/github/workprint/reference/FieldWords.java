package io.github.workprint.reference;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.value.Units;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a field, in words for authors, what may be written there. */
public final class FieldWords {
    private static final int MOST_UNITS = 10;

    private FieldWords() {}

    /** {@code a list of ids of a stage}, {@code a date, such as 2026-06-15}; without a full stop. */
    public static String value(FieldShape field) {
        String one = single(field)
                + (field.declared().sourced().isEmpty() ? "" : ", or `same as source`")
                + (field.declared().hour().isEmpty() ? "" : ", with an hour: `2027-03-01 17:00 Europe/London`")
                + (field.declared().back().isEmpty() ? "" : "; or counted back: `transmission - 10 wd`");
        if (!field.declared().keyedBy().isEmpty()) {
            return "a map by the id of a `" + field.declared().keyedBy() + "`: " + one;
        }
        String listed = field.declared().listed();
        return field.many()
                ? "one or a list: " + one
                : listed.isEmpty() ? one : one + "; or a list, as in `" + listed + "`";
    }

    private static String single(FieldShape field) {
        Field declared = field.declared();
        return switch (field.kind()) {
            case TEXT -> "text";
            case PROSE -> "prose in AsciiDoc";
            case TERM -> "a word of the list `" + declared.oneOf() + "`";
            case REFERENCE -> reference(List.of(declared.to()));
            case QUANTITY, WORK -> quantity(declared);
            case NUMBER -> "a whole number";
            case RATE -> "frames a second, such as `24`, `23.976` or `24000/1001`";
            case RASTER -> "width x height, such as `3840x2160`";
            case TIMECODE -> "a timecode, such as `10:00:00:00`; `10:00:00;00` with drop-frame";
            case DATE -> "a date, such as `2026-06-15`";
            case DATES -> "a date or a span of dates, such as `2026-06-08/2026-06-12`";
            case VERSION -> "a version, such as `1.2.0`";
            case FLAG -> "`yes` or `no`";
            case READERS -> "an audience: " + codes(Readers.words());
            case PHRASE, SERIES -> throw new IllegalStateException("planned only: " + field.key());
            case RECORD -> record(field);
            case ENTITIES -> entities(field);
        };
    }

    private static String reference(List<String> kinds) {
        return kinds.contains(Addresses.ANY)
                ? "an address, such as `stage/grade` or `format/vfx-plate/handles`"
                : "the id of " + article(kinds.get(0)) + " "
                        + kinds.stream().map(kind -> "`" + kind + "`").collect(Collectors.joining(" or "));
    }

    private static String quantity(Field declared) {
        String bare = declared.implied().isEmpty() ? "" : "; a bare number is in " + declared.implied();
        return "a number and a unit: " + codes(units(declared)) + bare;
    }

    /** Some units of every measure that a field takes: {@code wd, d, h}. */
    static List<String> units(Field declared) {
        List<String> measures = Arrays.asList(declared.in());
        int each = Math.max(2, MOST_UNITS / measures.size());
        return measures.stream().flatMap(measure -> units(measure, each)).toList();
    }

    /** A quotient has more units than anybody wants to read; one shows how it is written. */
    private static Stream<String> units(String measure, int most) {
        String[] parts = measure.split("/", -1);
        if (parts.length == 1) {
            return Units.unitsOf(measure).stream().limit(most);
        }
        String below = Arrays.stream(parts)
                .skip(1)
                .map(part -> "/" + (part.equals("time") ? "day" : usual(part)))
                .collect(Collectors.joining());
        return Stream.of(usual(parts[0]) + below);
    }

    private static String usual(String measure) {
        return switch (measure) {
            case "calendar" -> "month";
            case "count" -> "shots";
            case "data" -> "TB";
            case "money" -> "GBP";
            case "time" -> "h";
            default -> Units.unitsOf(measure).get(0);
        };
    }

    private static String record(FieldShape field) {
        String shortForm = RecordShape.of(field.element()).shortForm();
        return shortForm.isEmpty() ? "fields of its own" : "fields of its own, or its `" + shortForm + "` alone";
    }

    private static String entities(FieldShape field) {
        String entity = field.declared().entity();
        String map = "a map of " + article(entity) + " `" + entity + "` by ";
        return field.keys().isEmpty() ? map + "id" : map + "these keys: " + codes(field.keys());
    }

    /** For whom a field is declared, as the end of a sentence: {@code for the crew}. */
    public static String readers(Audience audience) {
        return switch (audience) {
            case INTERNAL -> "for internal readers only";
            case CREW -> "for the crew";
            case CLIENT -> "for the crew and the client";
        };
    }

    static String codes(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
    }
}
