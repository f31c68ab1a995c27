package io.github.workprint.reference;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Regular expressions that Java and ECMAScript read alike, each for a whole value. */
final class Patterns {
    private Patterns() {}

    static String whole(String form) {
        return "^(?:" + form + ")$";
    }

    /** Any of the words, in capitals or small letters. */
    static String words(Collection<String> words) {
        return whole(words.stream().map(Patterns::anyCase).collect(Collectors.joining("|")));
    }

    private static String anyCase(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> {
                    String lower = letter.toLowerCase(Locale.ROOT);
                    String upper = letter.toUpperCase(Locale.ROOT);
                    return lower.equals(upper) ? letter.replaceAll("[.+*?()]", "\\\\$0") : "[" + lower + upper + "]";
                })
                .collect(Collectors.joining());
    }
}
