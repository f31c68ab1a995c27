package io.github.workprint.spec.value;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version of a workflow, ordered as semver.org says; of the pre-release identifiers, numbers compare as numbers and
 * sort before words. Versions of one rank, which differ in what was built alone, are put in the order of that text.
 *
 * @param preRelease without the hyphen; empty for a release
 * @param build without the plus sign; mostly empty
 */
public record Version(int major, int minor, int patch, String preRelease, String build) implements Comparable<Version> {
    /** What a version looks like. */
    public static final String FORM = form();

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final Comparator<Version> NUMBERS = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /**
     * The grammar of semver.org; only its three numbers are held to six digits. No identifier is empty: Windows drops a full stop at the
     * end of a name.
     */
    private static String form() {
        String number = "(0|[1-9]\\d{0,5})";
        String identifier = "(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)";
        String built = "[0-9A-Za-z-]+";
        return number + "\\." + number + "\\." + number
                + "(?:-(" + identifier + "(?:\\." + identifier + ")*))?"
                + "(?:\\+(" + built + "(?:\\." + built + ")*))?";
    }

    public static Optional<Version> of(String text) {
        Matcher form = PATTERN.matcher(text);
        return form.matches()
                ? Optional.of(new Version(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        form.group(4) == null ? "" : form.group(4),
                        form.group(5) == null ? "" : form.group(5)))
                : Optional.empty();
    }

    /** Whether neither of the two comes before the other, as semver.org has it. */
    public boolean hasRankOf(Version other) {
        return rank(other) == 0;
    }

    /** What is built on this version, such as a draft: {@code 2.1.1+draft}. */
    public Version builtOn(String what) {
        return new Version(major, minor, patch, preRelease, build.isEmpty() ? what : build + "." + what);
    }

    /** The version as the name of a folder and a part of addresses, where a plus sign is read as a blank by some servers. */
    public String folder() {
        return toString().replace('+', '_');
    }

    @Override
    public int compareTo(Version other) {
        int rank = rank(other);
        return rank == 0 ? build.compareTo(other.build) : rank;
    }

    private int rank(Version other) {
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
            boolean number = ours[i].matches("\\d+");
            boolean otherNumber = theirs[i].matches("\\d+");
            int order = number && otherNumber
                    ? new BigInteger(ours[i]).compareTo(new BigInteger(theirs[i]))
                    : number != otherNumber ? (number ? -1 : 1) : ours[i].compareTo(theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease)
                + (build.isEmpty() ? "" : "+" + build);
    }
}
