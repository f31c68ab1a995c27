package io.github.workprint.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how near words and texts are to each other; finds the legal word that a mistaken one most likely meant. */
public final class Similar {
    private static final int MOST_CHOICES = 12;

    private Similar() {}

    /** The nearest of {@code legal} to {@code word}, where it is near enough to be worth proposing; ties by alphabet. */
    public static Optional<String> to(String word, Collection<String> legal) {
        return legal.stream()
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Where one is much longer than the other, that alone says that they are not. */
    private static boolean isNear(String word, String candidate) {
        int most = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
        return Math.abs(word.length() - candidate.length()) <= most && distance(word, candidate) <= most;
    }

    /** {@code did you mean 'x'?} or, where nothing is near, {@code otherwise}. */
    public static Wording hint(String word, Collection<String> legal, Wording otherwise) {
        Optional<Wording> foreign = LookAlike.foreign(word);
        Wording hint = alike(word, foreign.isPresent(), legal)
                .or(() -> to(word, legal))
                .map(Wording::meant)
                .orElse(otherwise);
        return foreign.map(letter -> Wording.of("{0}; {1}", hint, letter)).orElse(hint);
    }

    /** The same in English. */
    public static String hint(String word, Collection<String> legal, String otherwise) {
        return hint(word, legal, Wording.of(otherwise)).english();
    }

    /**
     * Legal words in a list for a message: all of a few in their order, else those that are most like the word, and an ellipsis for the
     * rest.
     */
    public static Wording choices(String word, Collection<String> legal) {
        return legal.size() <= MOST_CHOICES
                ? Wording.text(String.join(", ", legal))
                : Wording.of(
                        "{0}, … ({1} in all)",
                        legal.stream()
                                .sorted(Comparator.comparingDouble(candidate -> unlikeness(word, candidate)))
                                .limit(MOST_CHOICES)
                                .collect(Collectors.joining(", ")),
                        legal.size());
    }

    /** From 0, by edits for the length; what begins or contains the other comes first. */
    private static double unlikeness(String word, String candidate) {
        double edits = (double) distance(word, candidate) / Math.max(1, Math.max(word.length(), candidate.length()));
        boolean within = !word.isEmpty() && (candidate.contains(word) || word.contains(candidate));
        return within ? edits / 2 : edits;
    }

    /** What looks the same needs letters of another script; ids have none. */
    private static Optional<String> alike(String word, boolean isForeign, Collection<String> legal) {
        return !isForeign
                ? Optional.empty()
                : legal.stream()
                        .filter(candidate -> LookAlike.areAlike(word, candidate))
                        .findFirst();
    }

    /** Share of the words of two texts that are in both, from 0 to 1; the same whichever of them comes first. */
    public static double share(String one, String other) {
        List<String> left = List.of(one.strip().split("\\s+"));
        List<String> right = List.of(other.strip().split("\\s+"));
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        long common = right.stream()
                .filter(word -> counts.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * common / (left.size() + right.size());
    }

    /** Edits (insert, delete, replace, swap of neighbours) from one word to the other; Damerau–Levenshtein. */
    public static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int replace = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replace, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }
}
