package io.github.workprint.check.format;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that a receiver allows in names, as people write them: {@code A-Z a-z 0-9 . _ -}. A hyphen between two letters or
 * digits is a range; everything else stands for itself.
 */
record LegalCharacters(Set<Integer> characters) {
    private static final Pattern RANGE = Pattern.compile("([A-Za-z0-9])-([A-Za-z0-9])");

    static LegalCharacters of(String text) {
        Set<Integer> characters = new LinkedHashSet<>();
        Matcher ranges = RANGE.matcher(text);
        while (ranges.find()) {
            for (int one = ranges.group(1).charAt(0); one <= ranges.group(2).charAt(0); one++) {
                characters.add(one);
            }
        }
        ranges.replaceAll("").codePoints().filter(one -> one != ' ').forEach(characters::add);
        return new LegalCharacters(characters);
    }

    /** Each illegal character of a name, once. */
    Set<String> refused(String name) {
        Set<String> refused = new LinkedHashSet<>();
        name.codePoints().filter(one -> !characters.contains(one)).forEach(one -> refused.add(Character.toString(one)));
        return refused;
    }
}
