package io.github.workprint.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a line of rendered prose into words, each of which remembers the inline elements around it. */
final class ProseWords {
    /** A word with its inner marks (4:2:2, A035C001_260302, don't), white space, or one other character with what combines with it. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[.:/'’_-][\\p{L}\\p{N}\\p{M}]+)*|\\s+|\\X");

    private ProseWords() {}

    /**
     * One word, gap or punctuation mark.
     *
     * @param node a text node with the text, or an element without text such as a line break; belongs to the word alone
     * @param around the elements around it within its line, outermost first
     * @param look what makes words equal: their text, and the tags and attributes around them
     */
    record Word(Node node, List<Element> around, String look) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Word word && look.equals(word.look);
        }

        @Override
        public int hashCode() {
            return look.hashCode();
        }

        /** Whether it tells a reader nothing by itself: white space or punctuation. */
        boolean minor() {
            return node instanceof TextNode text
                    && text.getWholeText().codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }

    /** The words of a line, in order. */
    static List<Word> of(Element line) {
        List<Word> words = new ArrayList<>();
        collect(line, List.of(), "", words);
        return words;
    }

    private static void collect(Element parent, List<Element> around, String look, List<Word> words) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                Matcher matcher = WORD.matcher(text.getWholeText());
                while (matcher.find()) {
                    words.add(new Word(new TextNode(matcher.group()), around, look + matcher.group()));
                }
            } else if (node instanceof Element element && element.childNodeSize() > 0) {
                List<Element> within = new ArrayList<>(around);
                within.add(element);
                collect(element, List.copyOf(within), look + tag(element), words);
            } else if (node instanceof Element element) {
                words.add(new Word(element.clone(), around, look + tag(element)));
            }
        }
    }

    /** The start tag of an element, which no text of a word can be taken for, since text holds white space or no angle bracket. */
    static String tag(Element element) {
        return "<" + element.normalName() + element.attributes().html() + ">";
    }
}
