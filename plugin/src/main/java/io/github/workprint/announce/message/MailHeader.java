package io.github.workprint.announce.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes what stands in the head of a mail: RFC 5322, with other letters than ASCII as RFC 2047 has them. No text can end its line: line
 * ends and other control characters become blanks, and what turns the direction of writing is left out.
 */
final class MailHeader {
    /** Control characters, and what some readers take for a line end. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\s]+");

    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern ASCII = Pattern.compile("[\\x20-\\x7E]*");
    private static final String BEGIN = "=?UTF-8?B?";
    private static final String END = "?=";

    /** Bytes of an encoded word, so that it stands on one line with the name of its field. */
    private static final int MOST_BYTES = 39;

    private static final int WIDEST = 76;

    /** Of what cannot be folded. */
    private static final int LONGEST_WORD = 64;

    private MailHeader() {}

    /** A text on one line. */
    static String line(String text) {
        return BREAKS.matcher(TURNS.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A field of words, with its line end. */
    static String words(String name, String text) {
        String line = line(text);
        List<String> words = List.of(line.split(" "));
        boolean plain = isPlain(line) && words.stream().allMatch(word -> word.length() < LONGEST_WORD);
        return folded(name, plain ? words : encoded(line));
    }

    /** A field that names a mailbox, with its line end. */
    static String mailbox(String name, Mailbox mailbox) {
        String shown = line(mailbox.name());
        List<String> words = new ArrayList<>();
        if (isPlain(shown) && shown.length() < LONGEST_WORD) {
            if (!shown.isEmpty()) {
                words.add('"' + shown.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
            }
        } else {
            words.addAll(encoded(shown));
        }
        words.add(words.isEmpty() ? mailbox.address().text() : "<" + mailbox.address() + ">");
        return folded(name, words);
    }

    /** What looks like an encoded word would be read as one. */
    private static boolean isPlain(String line) {
        return ASCII.matcher(line).matches() && !line.contains("=?");
    }

    private static String folded(String name, List<String> words) {
        StringBuilder field = new StringBuilder(name).append(':');
        int width = field.length();
        for (String word : words) {
            if (width + 1 + word.length() > WIDEST && width > name.length() + 1) {
                field.append("\r\n");
                width = 0;
            }
            field.append(' ').append(word);
            width += 1 + word.length();
        }
        return field.append("\r\n").toString();
    }

    /** As many encoded words as it takes; none of them cuts a letter. */
    private static List<String> encoded(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int bytes = 0;
        for (int letter : text.codePoints().toArray()) {
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                words.add(word(part));
                part.setLength(0);
                bytes = 0;
            }
            part.append(one);
            bytes += size;
        }
        words.add(word(part));
        return words;
    }

    private static String word(CharSequence part) {
        return BEGIN + Base64.getEncoder().encodeToString(part.toString().getBytes(StandardCharsets.UTF_8)) + END;
    }
}
