package io.github.workprint.spec.language;

import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.TimecodeAddress;
import io.github.workprint.spec.value.Units;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads scalars as the type that their field declares. */
public final class Scalars {
    private static final Set<String> YES = Set.of("yes", "true");
    private static final Set<String> NO = Set.of("no", "false");

    /** What a whole number looks like. */
    public static final String NUMBER_FORM = "\\d{1,9}";

    private static final List<String> USUAL = List.of(
            "wd",
            "h",
            "min",
            "week",
            "d",
            "TB",
            "GB",
            "shots",
            "episodes",
            "reels",
            "f",
            "GBP",
            "EUR",
            "USD",
            "kHz",
            "Gbit/s",
            "MB/s");
    private static final int MOST_UNITS = 8;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Vocabulary vocabulary;

    Scalars(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a text was read as, or why it could not be. */
    record Reading(Optional<Object> value, Wording message, Wording help) {
        static Reading of(Object value) {
            return new Reading(Optional.of(value), Wording.NONE, Wording.NONE);
        }

        static Reading or(Optional<?> value, Wording message, Wording help) {
            return value.isPresent() ? of(value.get()) : new Reading(Optional.empty(), message, help);
        }
    }

    Reading read(Scalar scalar, FieldShape field) {
        Reading reading = reading(scalar, field);
        return reading.value().isPresent()
                ? reading
                : RightForm.ofOpen(scalar.text().strip())
                        .map(help -> new Reading(Optional.empty(), reading.message(), help))
                        .orElse(reading);
    }

    private Reading reading(Scalar scalar, FieldShape field) {
        String text = scalar.text().strip();
        return switch (field.kind()) {
            // Pages set a run of blanks as one; prose may have code, whose lines are indented.
            case TEXT ->
                Reading.of(field.declared().standard().of(BLANKS.matcher(text).replaceAll(" ")));
            case PROSE -> Reading.of(Wrapping.undone(text));
            case TERM -> term(text, field);
            case REFERENCE -> Reading.of(new Ref(text, scalar.place()));
            case QUANTITY, WORK -> quantity(text, field);
            case NUMBER -> number(text);
            case RATE ->
                Reading.or(
                        Rate.of(text),
                        Wording.of("'{0}' is no frame rate", text),
                        Wording.of("write frames a second, such as 24, 23.976, 25 or 24000/1001"));
            case RASTER ->
                Reading.or(
                        Raster.of(text),
                        Wording.of("'{0}' is no raster", text),
                        Wording.of("write width x height in pixels, such as 3840x2160"));
            case TIMECODE ->
                Reading.or(
                        TimecodeAddress.of(text),
                        Wording.of("'{0}' is no timecode", text),
                        Wording.of("write hours, minutes, seconds and frames, such as 10:00:00:00, or 10:00:00;00 with"
                                + " drop-frame"));
            case DATE ->
                Reading.or(
                        DateSpan.day(text),
                        Wording.of("'{0}' is no date", text),
                        RightForm.ofDate(text).orElse(Wording.of("write year-month-day, such as 2026-06-15")));
            case DATES ->
                Reading.or(
                        DateSpan.of(text),
                        Wording.of("'{0}' is no span of dates", text),
                        RightForm.ofDates(text)
                                .orElse(Wording.of(
                                        "write first/last, such as 2026-06-08/2026-06-12, the first not after the"
                                                + " last")));
            case VERSION ->
                Reading.or(
                        Version.of(text),
                        Wording.of("'{0}' is no version", text),
                        Wording.of("write three numbers, such as 1.0.0"));
            case FLAG ->
                Reading.or(flag(text), Wording.of("'{0}' is neither yes nor no", text), Wording.of("write yes or no"));
            case READERS -> readers(text);
            case PHRASE, SERIES, RECORD, ENTITIES -> throw new IllegalStateException("not a scalar: " + field.key());
        };
    }

    private Reading term(String text, FieldShape field) {
        String list = field.declared().oneOf();
        Optional<String> standard = vocabulary.standard(list, text);
        return standard.isPresent() ? Reading.of(standard.get()) : unknown(text, list, field);
    }

    private Reading unknown(String text, String list, FieldShape field) {
        return new Reading(
                Optional.empty(),
                Wording.of(
                        "'{0}' is no {1} that Workprint knows",
                        text, field.label().toLowerCase(Locale.ROOT)),
                ValueWords.help(list, text)
                        .or(() -> oneOfItsWords(text, vocabulary.words(list)).map(Wording::meant))
                        .orElseGet(() -> Similar.hint(
                                text,
                                ofSameNumber(text, vocabulary.words(list)),
                                Vocabulary.isOpen(list)
                                        ? Wording.of(
                                                "use one of: {0}; or add it to {1}",
                                                Similar.choices(text, vocabulary.words(list)), Vocabulary.FILE)
                                        : Wording.of(
                                                "use one of: {0}", Similar.choices(text, vocabulary.words(list))))));
    }

    /** {@code feature} of {@code Feature Film}. */
    private static Optional<String> oneOfItsWords(String text, List<String> legal) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(legal::contains)
                .findFirst();
    }

    /** Words that mean nothing else by a number: BS.1770-3 is no slip of the pen for BS.1770-1. */
    private static List<String> ofSameNumber(String text, List<String> words) {
        String digits = text.replaceAll("\\D", "");
        return words.stream()
                .filter(word -> word.replaceAll("\\D", "").equals(digits))
                .toList();
    }

    private static Reading quantity(String text, FieldShape field) {
        List<String> measures = Arrays.asList(field.declared().in());
        Optional<Quantity> quantity = Units.read(text, field.declared().implied())
                .filter(read ->
                        Units.measure(read.unit()).filter(measures::contains).isPresent());
        if (quantity.filter(Units::isBeyondDates).isPresent()) {
            return new Reading(
                    Optional.empty(),
                    Wording.of("'{0}' is more than a thousand years", text),
                    Wording.of("check the number and its unit"));
        }
        List<String> units = measures.stream()
                .flatMap(measure -> examples(measure, measures.size()).stream())
                .distinct()
                .toList();
        return Reading.or(
                quantity,
                Units.isBare(text)
                        ? Wording.of("'{0}' has no unit", text)
                        : Wording.of(
                                "'{0}' is no {1}",
                                text,
                                measures.stream()
                                        .map(Scalars::inWords)
                                        .reduce((one, next) -> Wording.of("{0} or {1}", one, next))
                                        .orElse(Wording.NONE)),
                RightForm.ofQuantity(text)
                        .orElse(
                                Units.isBare(text)
                                        ? Wording.of("write {0} and a unit: {1}", text, some(units))
                                        : Wording.of("write a number and a unit: {0}", some(units))));
    }

    private static String some(List<String> units) {
        return units.stream().limit(MOST_UNITS).collect(Collectors.joining(", "))
                + (units.size() > MOST_UNITS ? ", …" : "");
    }

    /** {@code time a day} for {@code time/time}. */
    private static Wording inWords(String measure) {
        return Wording.text(measure.replaceFirst("/(time|working-days)$", " a day")
                .replaceFirst("^time", "length of time")
                .replaceFirst("^working-days", "number of working days")
                .replaceFirst("^calendar", "number of months")
                .replaceFirst("^frames", "number of frames")
                .replaceFirst("^count", "number of things")
                .replace('/', ' ')
                .replace('-', ' '));
    }

    /** Units of a measure, the usual ones first; fewer where other measures have to be shown too. */
    private static List<String> examples(String measure, int measures) {
        String[] parts = measure.split("/", -1);
        String a = parts.length == 1 ? "" : parts[1].equals("working-days") ? "/wd" : "/day";
        return Units.unitsOf(parts[0]).stream()
                .sorted(Comparator.comparingInt(unit -> USUAL.contains(unit) ? USUAL.indexOf(unit) : USUAL.size()))
                .limit(measures == 1 ? Long.MAX_VALUE : measures == 2 ? 4 : 2)
                .map(unit -> unit + a)
                .toList();
    }

    private static Reading number(String text) {
        return Reading.or(
                text.matches(NUMBER_FORM) ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                Wording.of("'{0}' is no whole number", text),
                Wording.of("write digits only"));
    }

    static Reading readers(String text) {
        return Reading.or(
                Readers.of(text),
                Wording.of("'{0}' is no audience", text),
                Similar.hint(
                        text, Audience.words(), Wording.of("use one of: {0}", String.join(", ", Readers.words()))));
    }

    private static Optional<Boolean> flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
