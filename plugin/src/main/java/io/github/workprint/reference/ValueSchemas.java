package io.github.workprint.reference;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.CountedBack;
import io.github.workprint.spec.language.DueDays;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.Scalars;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.TimecodeAddress;
import io.github.workprint.spec.value.Version;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Schemas of single values. Editors type scalars as YAML 1.2 does, where the reader takes the text: a text may arrive as a
 * number or boolean, a rate as a number.
 */
final class ValueSchemas {
    static final String ID = whole(RecordBinder.ID_FORM);
    private static final int LARGEST_NUMBER = 999_999_999;
    private static final int LARGEST_RATE = 999_999;
    private static final Pattern NUMERIC = Pattern.compile("\\d+(\\.\\d+)?");
    /** Any scalar: that it may be a boolean is not said, since editors would offer true and false wherever a name is to be written. */
    private static final Map<String, Object> TEXT = ordered(
            "not",
            Map.of("type", List.of("array", "object", "null")),
            "pattern",
            "\\S",
            "errorMessage",
            "write a text on one line, in quotes where it has a colon or a hash sign");

    private final Vocabulary vocabulary;
    private final ProjectIds ids;

    ValueSchemas(Vocabulary vocabulary, ProjectIds ids) {
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** @param definitions where what many fields have in common is defined, if it is not yet */
    Map<String, Object> of(FieldShape field, Map<String, Object> definitions) {
        Field declared = field.declared();
        return switch (field.kind()) {
            case TEXT -> ProjectIds.isRowOfLibrary(field) ? libraryRow(definitions) : text(definitions);
            case PROSE -> text(definitions);
            case REFERENCE -> reference(List.of(declared.to()), definitions);
            case TERM -> shared("word-" + declared.oneOf(), words(declared.oneOf()), definitions);
            case QUANTITY, WORK -> quantity(declared);
            case NUMBER -> field.key().equals("workprint") ? language() : shared("value-number", number(), definitions);
            case RATE -> shared("value-rate", rate(), definitions);
            case RASTER -> pattern(Raster.FORM, "write width x height in pixels, such as 3840x2160");
            case TIMECODE -> pattern(TimecodeAddress.FORM, "write hh:mm:ss:ff, such as 10:00:00:00");
            case DATE -> shared("value-date", date(), definitions);
            case DATES -> pattern(DateSpan.FORM, "write first/last, such as 2026-06-08/2026-06-12");
            case VERSION -> pattern(Version.FORM, "write three numbers, such as 1.0.0");
            case FLAG -> shared("value-flag", flag(), definitions);
            case READERS -> shared("value-readers", readers(), definitions);
            case PHRASE, SERIES, RECORD, ENTITIES -> throw new IllegalStateException("no single value: " + field.key());
        };
    }

    private static Map<String, Object> text(Map<String, Object> definitions) {
        return shared("value-text", TEXT, definitions);
    }

    /** A house may have rows that this schema does not know. */
    private Map<String, Object> libraryRow(Map<String, Object> definitions) {
        Map<String, Object> rows = Map.of("enum", ids.library());
        return shared("value-library-row", Map.of("anyOf", List.of(rows, text(definitions))), definitions);
    }

    /** Completion offers the ids that the project has; another may have been given since the schema was written. */
    private Map<String, Object> reference(List<String> kinds, Map<String, Object> definitions) {
        Map<String, String> known = ids.of(kinds);
        if (known.isEmpty()) {
            return text(definitions);
        }
        Map<String, Object> offered =
                ordered("enum", List.copyOf(known.keySet()), "enumDescriptions", List.copyOf(known.values()));
        String name = kinds.contains(Addresses.ANY) ? "address" : "id-" + String.join("-", kinds);
        return shared(name, Map.of("anyOf", List.of(offered, text(definitions))), definitions);
    }

    /** The ids that a reference may name. */
    List<String> known(FieldShape field) {
        return List.copyOf(ids.of(List.of(field.declared().to())).keySet());
    }

    /** What may be written, in words for a hint in the editor; the words of a list in full. */
    String words(FieldShape field) {
        String list = field.declared().oneOf();
        return list.isEmpty()
                ? FieldWords.value(field)
                : (field.many() ? "one or a list of: " : "one of: ") + FieldWords.codes(vocabulary.words(list));
    }

    private static Map<String, Object> shared(
            String name, Map<String, Object> schema, Map<String, Object> definitions) {
        definitions.putIfAbsent(name, schema);
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** Completion offers the standard words; their other spellings are accepted, as numbers too where they look like one. */
    private Map<String, Object> words(String list) {
        List<String> spellings = vocabulary.spellings(list);
        List<Object> numbers = spellings.stream()
                .filter(word -> NUMERIC.matcher(word).matches())
                .<Object>map(BigDecimal::new)
                .toList();
        Map<String, Object> standard = Map.of("enum", vocabulary.words(list));
        Map<String, Object> other = ordered(
                "type",
                "string",
                "pattern",
                anyOf(spellings),
                "errorMessage",
                "write one of: " + String.join(", ", vocabulary.words(list)));
        return Map.of(
                "anyOf",
                numbers.isEmpty() ? List.of(standard, other) : List.of(standard, other, Map.of("enum", numbers)));
    }

    private static Map<String, Object> quantity(Field declared) {
        boolean bare = !declared.implied().isEmpty();
        return ordered(
                "type",
                bare ? List.of("string", "number") : "string",
                "pattern",
                QuantityPattern.of(Arrays.asList(declared.in()), bare),
                "errorMessage",
                "write a number and a unit: " + String.join(", ", FieldWords.units(declared)));
    }

    private static Map<String, Object> flag() {
        return ordered(
                "type",
                List.of("boolean", "string"),
                "pattern",
                anyOf(List.of("yes", "no", "true", "false")),
                "errorMessage",
                "write yes or no");
    }

    /** Completion offers the circles; one organisation's people are written by its id. */
    private static Map<String, Object> readers() {
        return Map.of(
                "anyOf",
                List.of(
                        Map.of("enum", Audience.words()),
                        pattern(Readers.FORM, "write one of: " + String.join(", ", Readers.words()))));
    }

    private static Map<String, Object> language() {
        return Map.of("enum", List.of(SpecReader.LANGUAGE, String.valueOf(SpecReader.LANGUAGE)));
    }

    private static Map<String, Object> number() {
        return ordered(
                "type",
                List.of("integer", "string"),
                "minimum",
                0,
                "maximum",
                LARGEST_NUMBER,
                "pattern",
                whole(Scalars.NUMBER_FORM),
                "errorMessage",
                "write a whole number without a unit, such as 38");
    }

    private static Map<String, Object> rate() {
        List<BigDecimal> decimals =
                Rate.decimals().stream().map(BigDecimal::new).toList();
        return Map.of(
                "anyOf",
                List.of(
                        ordered("type", "integer", "minimum", 1, "maximum", LARGEST_RATE),
                        Map.of("enum", decimals),
                        pattern(Rate.FORM, "write frames a second, such as 24, 23.976, 25 or 24000/1001")));
    }

    private static Map<String, Object> date() {
        Map<String, Object> date = pattern(DateSpan.DAY_FORM, "write year-month-day, such as 2026-06-15");
        date.put("format", "date");
        return date;
    }

    /** A day, and an hour of it. */
    static Map<String, Object> dayWithHour() {
        return pattern(DueDays.WITH_HOUR, "write a day, an hour and a time zone: 2027-03-01 17:00 Europe/London");
    }

    /** A day that is counted back. */
    static Map<String, Object> countedBack() {
        return pattern(CountedBack.FORM, "write a day of the part, less a gap: transmission - 5 wd");
    }

    private static Map<String, Object> pattern(String form, String message) {
        return ordered("type", "string", "pattern", whole(form), "errorMessage", message);
    }

    /** A form as a regular expression for a whole value, which Java and ECMAScript read alike. */
    static String whole(String form) {
        return "^(?:" + form + ")$";
    }

    /** Any of the words, in capitals or small letters. */
    private static String anyOf(Collection<String> words) {
        return whole(words.stream().map(ValueSchemas::anyCase).collect(Collectors.joining("|")));
    }

    private static String anyCase(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> {
                    String lower = letter.toLowerCase(Locale.ROOT);
                    String upper = letter.toUpperCase(Locale.ROOT);
                    return lower.equals(upper) ? letter.replaceAll("[.+*?()]", "\\\\$0") : "[" + lower + upper + "]";
                })
                .collect(Collectors.joining());
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
