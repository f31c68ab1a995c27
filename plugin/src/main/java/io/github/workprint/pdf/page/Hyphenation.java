package io.github.workprint.pdf.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Marks where long words may be parted: before a single consonant between two vowels, which begins a syllable in all languages that are
 * written in Latin, Greek or Cyrillic letters. No patterns of languages are at hand in a library that is kept up, so that shorter
 * words, where a poor place would be seen, stay whole.
 */
final class Hyphenation {
    static final char SOFT_HYPHEN = '\u00AD';
    private static final String VOWEL = "[aeiouyäöüáàâãåæéèêëíìîïóòôõøœúùûůýąęěαεηιουωάέήίόύώаеёиоуыэюяіїє]";
    private static final String CONSONANT = "(?:(?!" + VOWEL + ")\\p{Ll})";
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{16,}");
    /** With four letters before and after it at the least. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?<=\\p{L}{3}" + VOWEL + ")(?=" + CONSONANT + VOWEL + "\\p{L}{2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Hyphenation() {}

    static void mark(Document page) {
        NodeTraversor.traverse((node, depth) -> mark(node), page.body());
    }

    private static void mark(Node node) {
        if (node instanceof TextNode text
                && LONG_WORD.matcher(text.getWholeText()).find()
                && !isCode(text)) {
            text.text(LONG_WORD.matcher(text.getWholeText()).replaceAll(word -> SYLLABLE.matcher(word.group())
                    .replaceAll(Character.toString(SOFT_HYPHEN))));
        }
    }

    /** What is typed is copied as it stands. */
    private static boolean isCode(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("code, .tech, svg") != null;
    }
}
