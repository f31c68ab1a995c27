package io.github.workprint.render.wording;

import java.util.List;

/**
 * The part of a long text that changed, as it was and as it is, with a few words around it.
 *
 * @param was on one line; empty where nothing was there
 * @param now on one line; empty where nothing is left
 */
public record Excerpt(String was, String now) {
    /** How many words to show before and after what changed. */
    private static final int AROUND = 6;

    private static final String LEFT_OUT = "…";

    public static Excerpt between(String was, String now) {
        List<String> former = words(was);
        List<String> present = words(now);
        int shorter = Math.min(former.size(), present.size());
        int before = 0;
        while (before < shorter && former.get(before).equals(present.get(before))) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && former.get(former.size() - 1 - after).equals(present.get(present.size() - 1 - after))) {
            after++;
        }
        return new Excerpt(part(former, before, after), part(present, before, after));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String part(List<String> words, int before, int after) {
        int from = Math.max(0, before - AROUND);
        int to = Math.min(words.size(), words.size() - after + AROUND);
        return (from > 0 ? LEFT_OUT + " " : "")
                + String.join(" ", words.subList(from, to))
                + (to < words.size() ? " " + LEFT_OUT : "");
    }
}
