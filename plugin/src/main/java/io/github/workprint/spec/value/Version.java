package io.github.workprint.spec.value;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version of a workflow, ordered as semver.org says; of the pre-release identifiers, numbers compare as numbers and
 * sort before words.
 *
 * @param preRelease without the hyphen; empty for a release
 */
public record Version(int major, int minor, int patch, String preRelease) implements Comparable<Version> {
    /** What a version looks like. */
    public static final String FORM = "(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})(?:-([0-9A-Za-z.-]+))?";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final Comparator<Version> NUMBERS = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    public static Optional<Version> of(String text) {
        Matcher form = PATTERN.matcher(text);
        return form.matches()
                ? Optional.of(new Version(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        form.group(4) == null ? "" : form.group(4)))
                : Optional.empty();
    }

    @Override
    public int compareTo(Version other) {
        int numbers = NUMBERS.compare(this, other);
        if (numbers != 0 || preRelease.equals(other.preRelease)) {
            return numbers;
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return preRelease.isEmpty() ? 1 : -1;
        }
        return identifiers(preRelease.split("\\."), other.preRelease.split("\\."));
    }

    private static int identifiers(String[] ours, String[] theirs) {
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            boolean number = ours[i].matches("\\d{1,9}");
            boolean otherNumber = theirs[i].matches("\\d{1,9}");
            int order = number && otherNumber
                    ? Integer.compare(Integer.parseInt(ours[i]), Integer.parseInt(theirs[i]))
                    : number != otherNumber ? (number ? -1 : 1) : ours[i].compareTo(theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease);
    }
}
