package io.github.workprint.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Something that the author should know or mend.
 *
 * @param rule stable id of the rule, for instance {@code WF-ID02}
 * @param path address of what it concerns, for instance {@code stage/grade/takes}; empty where there is none yet
 * @param message names the thing and both values
 * @param help one way out; never empty
 * @param related the second place, where it concerns two
 */
public record Finding(
        String rule, Severity severity, Place place, String path, String message, String help, List<Place> related)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place).thenComparing(Finding::rule).thenComparing(Finding::message);

    public Finding {
        path = Legible.text(path);
        message = Legible.message(message);
        help = Legible.message(help);
        related = List.copyOf(related);
    }

    public Finding(String rule, Severity severity, Place place, String path, String message, String help) {
        this(rule, severity, place, path, message, help, List.of());
    }

    /** The same, as bad as this. */
    public Finding as(Severity other) {
        return new Finding(rule, other, place, path, message, help, related);
    }

    public static Finding error(String rule, Place place, String path, String message, String help) {
        return new Finding(rule, Severity.ERROR, place, path, message, help);
    }

    public static Finding warn(String rule, Place place, String path, String message, String help) {
        return new Finding(rule, Severity.WARN, place, path, message, help);
    }

    public static Finding info(String rule, Place place, String path, String message, String help) {
        return new Finding(rule, Severity.INFO, place, path, message, help);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
