package io.github.workprint.reference;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Legal texts of single values, in every way in which they may be written. */
final class RandomValues {
    private static final List<String> TEXTS = List.of(
            "plain words",
            "yes",
            "true",
            "24",
            "1.5",
            "-3",
            "2026-06-15",
            "12:30",
            "a: b",
            "# no comment",
            "Łódź & Söhne",
            "two\nlines",
            "- a dash",
            "'quoted'",
            "\"double\"",
            "null",
            "0x1F",
            "1e3",
            "[a, b]",
            "{a: b}",
            "*star*",
            "&anchor",
            "!tag",
            "%",
            "@dana",
            "~",
            "C:\\path",
            "| pipe",
            "> fold",
            "ends with colon:",
            "`code` and *bold*",
            "<b>&amp;</b>");
    private static final List<String> RATES = List.of(
            "24",
            "25",
            "23.976",
            "23.98",
            "29.97",
            "59.94",
            "24000/1001",
            "30",
            "50",
            "24 fps",
            "24.0",
            "119.88",
            "7013/1001");
    private static final List<String> RASTERS = List.of("1920x1080", "3840 x 2160", "4096×2160", "720x576");
    private static final List<String> VERSIONS = List.of("1.0.0", "2.10.3", "0.0.1", "1.0.0-draft.1");
    private static final List<String> READERS =
            List.of("internal", "crew", "client", "client-meridian", "vendor-halcyon-vfx");
    private static final List<String> FLAGS = List.of("yes", "no", "true", "false", "True", "FALSE", "Yes");
    private static final List<String> BLANKS = List.of("", " ", "-", " - ");

    private final Random random;
    private final Vocabulary vocabulary;

    RandomValues(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    private static final List<String> TIMECODES =
            List.of("00:00:00:00", "00:59:58:00", "01:01:00;00", "10:00:00:24", "23:59:59;29");

    String of(FieldShape field) {
        Field declared = field.declared();
        return switch (field.kind()) {
            case TEXT, PROSE -> one(TEXTS);
            case TERM -> {
                String word = one(vocabulary.spellings(declared.oneOf()));
                yield random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word;
            }
            case REFERENCE -> id();
            case QUANTITY, WORK -> quantity(declared);
            case NUMBER -> field.key().equals("workprint") ? "1" : String.valueOf(random.nextInt(2000));
            case RATE -> one(RATES);
            case RASTER -> one(RASTERS);
            case TIMECODE -> one(TIMECODES);
            case DATE -> date().toString();
            case DATES -> dates();
            case VERSION -> one(VERSIONS);
            case FLAG -> one(FLAGS);
            case READERS -> one(READERS);
            case PHRASE, SERIES, RECORD, ENTITIES ->
                throw new IllegalArgumentException("no single value: " + field.key());
        };
    }

    /** What two items of a list must not have in common. */
    @Nullable
    Object same(FieldShape field, @Nullable Object item) {
        return field.kind() == ValueKind.TERM && item instanceof String word
                ? vocabulary.standard(field.declared().oneOf(), word).orElseThrow()
                : item;
    }

    String id() {
        return (random.nextInt(6) == 0 ? "" : "s-") + random.nextInt(900) + (random.nextInt(6) == 0 ? ".b" : "");
    }

    private String quantity(Field declared) {
        String number = String.valueOf(random.nextInt(200)) + (random.nextBoolean() ? "" : "." + random.nextInt(100));
        boolean bare = !declared.implied().isEmpty() && random.nextBoolean();
        return bare ? number : number + one(BLANKS) + unit(one(List.of(declared.in())));
    }

    private String unit(String measure) {
        String[] parts = measure.split("/", -1);
        while (true) {
            StringBuilder standard = new StringBuilder();
            StringBuilder spelled = new StringBuilder();
            for (String part : parts) {
                String unit = one(Units.unitsOf(part));
                standard.append(standard.isEmpty() ? "" : "/").append(unit);
                spelled.append(spelled.isEmpty() ? "" : one(List.of("/", " / ")))
                        .append(one(Units.spellings(unit)));
            }
            if (Units.measure(standard.toString()).filter(measure::equals).isPresent()) {
                return spelled.toString();
            }
        }
    }

    private String dates() {
        LocalDate first = date();
        return random.nextInt(3) == 0
                ? first.toString()
                : first + one(List.of("/", " / ")) + first.plusDays(random.nextInt(30));
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
