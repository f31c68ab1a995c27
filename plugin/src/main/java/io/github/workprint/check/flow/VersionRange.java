package io.github.workprint.check.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of a program that may be used, from the first up to, but without, the last: {@code >=8.6 <9}. A single version,
 * {@code 19.1}, stands for all that begin with it.
 */
record VersionRange(List<Integer> first, List<Integer> last) {
    /** A version, {@code 16.0v4} and {@code 3.2b1} among them, with the sign before it or the words behind it that bound a range. */
    private static final Pattern BOUND =
            Pattern.compile("(>=|>|<=|<|=)?\\s*v?(\\d+(?:[.v]\\d+)*)(?:\\.[xX*]|[a-z]\\d*)?"
                    + "(\\+|\\s+(?:or|and)\\s+(?:later|newer|higher|up))?");

    private static final List<Integer> LOWEST = List.of();
    private static final List<Integer> HIGHEST = List.of(Integer.MAX_VALUE);

    /** Whether a text is nothing but versions and signs that bound them, with commas or blanks between. */
    static boolean isReadable(String text) {
        String rest = BOUND.matcher(text).replaceAll("");
        return BOUND.matcher(text).find() && rest.matches("[\\s,]*");
    }

    static VersionRange of(String text) {
        List<Integer> first = LOWEST;
        List<Integer> last = HIGHEST;
        Matcher bounds = BOUND.matcher(text);
        while (bounds.find()) {
            List<Integer> version = numbers(bounds.group(2));
            String open = bounds.group(3) == null ? "=" : ">=";
            String sign = bounds.group(1) == null ? open : bounds.group(1);
            if (!sign.startsWith("<")) {
                first = sign.equals(">") ? next(version) : version;
            }
            if (!sign.startsWith(">")) {
                last = sign.equals("<") ? version : next(version);
            }
        }
        return new VersionRange(first, last);
    }

    private static List<Integer> numbers(String version) {
        return Arrays.stream(version.split("[.v]", -1))
                .map(part -> Integer.parseInt(part.substring(0, Math.min(9, part.length()))))
                .toList();
    }

    /** The first that does not begin with it. */
    private static List<Integer> next(List<Integer> version) {
        List<Integer> next = new ArrayList<>(version);
        next.set(next.size() - 1, next.get(next.size() - 1) + 1);
        return List.copyOf(next);
    }

    boolean overlaps(VersionRange other) {
        return compare(first, other.last) < 0 && compare(other.first, last) < 0;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int ours = i < one.size() ? one.get(i) : 0;
            int theirs = i < other.size() ? other.get(i) : 0;
            if (ours != theirs) {
                return Integer.compare(ours, theirs);
            }
        }
        return 0;
    }
}
