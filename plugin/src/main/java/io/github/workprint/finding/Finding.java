package io.github.workprint.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Something that the author should know or mend.
 *
 * @param rule stable id of the rule, for instance {@code WF-ID02}
 * @param path address of what it concerns, for instance {@code stage/grade/takes}; empty where there is none yet
 * @param said names the thing and both values
 * @param remedy one way out; never empty
 * @param related the second place, where it concerns two
 */
public record Finding(
        String rule, Severity severity, Place place, String path, Wording said, Wording remedy, List<Place> related)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place).thenComparing(Finding::rule).thenComparing(Finding::message);

    public Finding {
        path = Legible.text(path);
        related = List.copyOf(related);
    }

    public Finding(
            String rule,
            Severity severity,
            Place place,
            String path,
            String message,
            String help,
            List<Place> related) {
        this(rule, severity, place, path, Wording.of(message), Wording.of(help), related);
    }

    public Finding(String rule, Severity severity, Place place, String path, String message, String help) {
        this(rule, severity, place, path, message, help, List.of());
    }

    /** The same, as bad as this. */
    public Finding as(Severity other) {
        return new Finding(rule, other, place, path, said, remedy, related);
    }

    /** What is said, in English. */
    public String message() {
        return Legible.message(said.english());
    }

    /** One way out, in English. */
    public String help() {
        return Legible.message(remedy.english());
    }

    public static Finding error(String rule, Place place, String path, String message, String help) {
        return new Finding(rule, Severity.ERROR, place, path, message, help);
    }

    public static Finding error(String rule, Place place, String path, Wording said, Wording remedy) {
        return new Finding(rule, Severity.ERROR, place, path, said, remedy, List.of());
    }

    public static Finding warn(String rule, Place place, String path, String message, String help) {
        return new Finding(rule, Severity.WARN, place, path, message, help);
    }

    public static Finding warn(String rule, Place place, String path, Wording said, Wording remedy) {
        return new Finding(rule, Severity.WARN, place, path, said, remedy, List.of());
    }

    public static Finding info(String rule, Place place, String path, String message, String help) {
        return new Finding(rule, Severity.INFO, place, path, message, help);
    }

    public static Finding info(String rule, Place place, String path, Wording said, Wording remedy) {
        return new Finding(rule, Severity.INFO, place, path, said, remedy, List.of());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
