package io.github.workprint.site;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Languages;
import java.util.Map;
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
                .replaceAll(title -> "title: " + letters(title.group(1)));
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
            Part.Type opened = parsed.getPartType(i);
            boolean inMessage = opened != Part.Type.ARG_START
                    && opened != Part.Type.ARG_NUMBER
                    && opened != Part.Type.ARG_TYPE
                    && opened != Part.Type.ARG_SELECTOR
                    && opened != Part.Type.ARG_INT
                    && opened != Part.Type.ARG_DOUBLE
                    && opened != Part.Type.ARG_STYLE;
            Part.Type closed = parsed.getPartType(i + 1);
            boolean toMessage = closed != Part.Type.ARG_SELECTOR && closed != Part.Type.ARG_LIMIT;
            if (inMessage && toMessage && !(opened == Part.Type.MSG_LIMIT && i > 0 && closed == Part.Type.ARG_LIMIT)) {
                int from = parsed.getPart(i).getLimit();
                int to = parsed.getPart(i + 1).getIndex();
                said.replace(from, to, letters(pattern.substring(from, to)));
            }
        }
        return said.toString();
    }

    /** A word of the interface in these letters. */
    static String of(String english) {
        return letters(english);
    }

    private static String letters(String latin) {
        return latin.chars()
                .mapToObj(letter -> {
                    int place = LATIN.indexOf(Character.toLowerCase(letter));
                    return place < 0 ? Character.toString(letter) : ARABIC.substring(place, place + 1);
                })
                .collect(Collectors.joining());
    }
}
