package io.github.workprint.site;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Languages;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English in Arabic letters: a stand-in for a language that runs from right to left, complete as long as English is. What stays in
 * Latin letters on its pages was not said by a message.
 */
final class InArabicLetters {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ابكدعفغهيجقلمنوبقرستوطظضيز";
    private static final Pattern TITLE = Pattern.compile("title: (?!\\*)([^,}\\n#]+)");

    /** What stands behind these is the syntax of an argument, and so is what stands before those. */
    private static final Set<Part.Type> OF_ARGUMENTS = EnumSet.of(
            Part.Type.ARG_START,
            Part.Type.ARG_NUMBER,
            Part.Type.ARG_TYPE,
            Part.Type.ARG_SELECTOR,
            Part.Type.ARG_INT,
            Part.Type.ARG_DOUBLE,
            Part.Type.ARG_STYLE);

    private static final Set<Part.Type> BEFORE_SYNTAX = EnumSet.of(Part.Type.ARG_SELECTOR, Part.Type.ARG_LIMIT);

    private InArabicLetters() {}

    /** All words of the interface, as a file of messages. */
    static String messages() {
        Languages english = new Languages(LookFiles.standard());
        Map<String, String> words = new TreeMap<>(english.words("en-spec"));
        words.putAll(english.words("en"));
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + pattern(word.getKey(), word.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** A spec in this language, with its titles in these letters. */
    static String spec(String yaml) {
        return TITLE.matcher(yaml.replace("language: en-GB", "language: ar"))
                .replaceAll(title -> "title: " + of(title.group(1)));
    }

    /** Patterns of dates stay: their letters are fields, not words. */
    private static String pattern(String key, String english) {
        return key.startsWith("format.") ? english : words(english);
    }

    /** What a message says outside of its arguments, at any depth of its plurals. */
    private static String words(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder said = new StringBuilder(pattern);
        for (int i = 0; i + 1 < parsed.countParts(); i++) {
            if (!OF_ARGUMENTS.contains(parsed.getPartType(i)) && !BEFORE_SYNTAX.contains(parsed.getPartType(i + 1))) {
                int from = parsed.getPart(i).getLimit();
                int to = parsed.getPart(i + 1).getIndex();
                said.replace(from, to, of(pattern.substring(from, to)));
            }
        }
        return said.toString();
    }

    /** Words in these letters; what has none stays. */
    static String of(String latin) {
        return latin.chars()
                .mapToObj(letter -> {
                    int place = LATIN.indexOf(Character.toLowerCase(letter));
                    return place < 0 ? Character.toString(letter) : ARABIC.substring(place, place + 1);
                })
                .collect(Collectors.joining());
    }
}
