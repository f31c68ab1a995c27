package io.github.workprint.reference;

import io.github.workprint.spec.value.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What quantities of given measures look like, as a regular expression that Java and ECMAScript read alike. */
final class QuantityPattern {
    private static final String PER = "\\s*/\\s*";

    private QuantityPattern() {}

    /**
     * @param measures as {@code Field.in} has them
     * @param bare whether a number may stand without a unit
     */
    static String of(List<String> measures, boolean bare) {
        String units = measures.stream().flatMap(QuantityPattern::measure).collect(Collectors.joining("|"));
        String usual = Units.NUMBER + "(?:\\s*-?\\s*(?:" + units + "))" + (bare ? "?" : "");
        String film = film(measures);
        return film.isEmpty() ? "^" + usual + "$" : "^(?:" + film + usual + ")$";
    }

    /** Feet and frames, {@code 1820+08 ft 35mm}, as another form before the usual one; empty where no film is measured. */
    private static String film(List<String> measures) {
        return measures.stream()
                .filter(measure -> !measure.contains("/"))
                .flatMap(measure -> Units.unitsOf(measure).stream())
                .filter(unit -> !Units.framesBehind(unit).isEmpty())
                .map(unit -> "\\d{1,6}\\+"
                        + Units.framesBehind(unit).stream()
                                .map(frames -> frames < 10 ? "0?" + frames : String.valueOf(frames))
                                .collect(Collectors.joining("|", "(?:", ")"))
                        + "\\s*" + group(Units.spellings(unit).stream()) + "|")
                .collect(Collectors.joining());
    }

    private static Stream<String> measure(String measure) {
        List<String> parts = Arrays.asList(measure.split("/", -1));
        return parts.size() == 1
                ? Units.unitsOf(measure).stream().flatMap(QuantityPattern::single)
                : Stream.of(notAUnitOfItsOwn(parts)
                        + parts.stream().map(QuantityPattern::anyOf).collect(Collectors.joining(PER)));
    }

    /** A unit with its other spellings; those of {@code Mbit/s} also come from its two parts. */
    private static Stream<String> single(String unit) {
        Stream<String> whole = Units.spellings(unit).stream().map(QuantityPattern::literal);
        return unit.contains("/") ? Stream.concat(whole, Stream.of(split(unit))) : whole;
    }

    private static String split(String unit) {
        return Arrays.stream(unit.split("/", -1))
                .map(part -> group(Units.spellings(part).stream()))
                .collect(Collectors.joining(PER));
    }

    private static String anyOf(String measure) {
        return group(Units.unitsOf(measure).stream()
                .filter(unit -> !unit.contains("/"))
                .flatMap(unit -> Units.spellings(unit).stream()));
    }

    /** A quotient that is a unit under its own name is of that unit's measure only: MB/s is a data rate. */
    private static String notAUnitOfItsOwn(List<String> measures) {
        List<String> quotients = List.of("");
        for (String measure : measures) {
            List<String> longer = new ArrayList<>();
            for (String begun : quotients) {
                Units.unitsOf(measure).forEach(unit -> longer.add(begun.isEmpty() ? unit : begun + "/" + unit));
            }
            quotients = longer;
        }
        String own = quotients.stream()
                .filter(unit -> !Units.measure(unit).orElse("").equals(String.join("/", measures)))
                .filter(unit -> Units.measure(unit).isPresent())
                .map(QuantityPattern::split)
                .collect(Collectors.joining("|"));
        return own.isEmpty() ? "" : "(?!(?:" + own + ")$)";
    }

    private static String group(Stream<String> words) {
        return "(?:" + words.map(QuantityPattern::literal).collect(Collectors.joining("|")) + ")";
    }

    private static String literal(String text) {
        return text.replaceAll("[()%.*+?]", "\\\\$0").replace("\\%", "%");
    }
}
