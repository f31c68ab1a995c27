package io.github.workprint.pdf.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps a comma on the line of the word that it follows. The engine may end a line wherever an element ends, so what follows a link
 * goes into the link. Not where lines run from right to left: there a mark takes its place from the sentence that it is of.
 */
final class HeldPunctuation {
    private static final String MARKS = ",;.:!?)";
    private static final String INLINE = "a, b, em, i, span, strong, time";

    private HeldPunctuation() {}

    static void hold(Document page) {
        page.body().select(INLINE).forEach(HeldPunctuation::hold);
    }

    private static void hold(Element element) {
        if (element.nextSibling() instanceof TextNode after) {
            String text = after.getWholeText();
            int end = 0;
            while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            Node last = end == 0 ? null : last(element);
            if (last instanceof TextNode word && !word.isBlank() && element.closest("del, ins, svg") == null) {
                word.text(word.getWholeText() + text.substring(0, end));
                if (end == text.length()) {
                    after.remove();
                } else {
                    after.text(text.substring(end));
                }
            }
        }
    }

    /** What ends the element; itself where that is marked as a change, which does not spread to what follows. */
    private static Node last(Element element) {
        Node last = element;
        while (last instanceof Element holder && !holder.is("del, ins")) {
            List<Node> children = holder.childNodes();
            if (children.isEmpty()) {
                return holder;
            }
            last = children.get(children.size() - 1);
        }
        return last;
    }
}
