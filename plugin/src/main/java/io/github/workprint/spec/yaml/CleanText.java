package io.github.workprint.spec.yaml;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one form of a text, whatever keyboard, editor or system it comes from: what looks the same is the same for every comparison, on
 * pages, in data and in the lock.
 *
 * <p>Letters are composed (Unicode's NFC). Lines end by a line feed, and hold no blanks at their end; nor does the text at its own ends.
 * Tabs and all of Unicode's blanks are plain ones. What nobody sees is taken out: control characters, soft hyphens, word joiners and
 * blanks without width; the joiners of scripts that need them, and the marks of direction, stay. Half of a character that needs two is
 * shown as U+FFFD.
 */
final class CleanText {
    private static final Pattern PLAIN = Pattern.compile("[!-~](?:[ -~]*[!-~])?");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
    private static final Pattern BLANK = Pattern.compile("[\\t\\p{Zs}]");
    /** Format characters but the joiners of scripts and emoji, the marks and isolates of direction, and tags of flags. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|[\\p{Cf}&&[^\\u200C-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\x{E0020}-\\x{E007F}]]");

    private static final Pattern LINE_TAIL = Pattern.compile(" +(?=\\n)");
    private static final Pattern HALF =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private CleanText() {}

    static String of(String written) {
        if (written.isEmpty() || PLAIN.matcher(written).matches()) {
            return written;
        }
        String text = HALF.matcher(written).replaceAll("\uFFFD");
        text = LINE_END.matcher(text).replaceAll("\n");
        text = BLANK.matcher(text).replaceAll(" ");
        text = UNSEEN.matcher(text).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        return LINE_TAIL.matcher(text).replaceAll("").strip();
    }
}
