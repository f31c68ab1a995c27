package io.github.workprint.render.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Brings clean elements into one order that the printer and the redline can rely on: an element holds either inline content or blocks,
 * lists hold items, nothing is empty, white space is single.
 */
final class ProseBlocks {
    private static final String BLOCKS =
            "p, pre, h2, h3, h4, h5, h6, blockquote, div, ul, ol, dl, li, dt, dd, table, hr";

    private ProseBlocks() {}

    /** Settles all that is below {@code body}. */
    static void settle(Element body) {
        for (Element element : body.select("*")) {
            boolean line =
                    ProseTags.INLINE.contains(element.normalName()) || ProseTags.LEAVES.contains(element.normalName());
            if (line && holdsBlock(element)) {
                element.unwrap();
            }
        }
        body.select("div:not([class])").forEach(ProseBlocks::unwrapBlock);
        unwrapStrays(body);
        body.select("a a").unwrap();
        body.select("span:not([class])").unwrap();
        wrapText(body);
        body.select("blockquote, div").forEach(ProseBlocks::wrapText);
        body.select("li, dd, td, th").stream()
                .filter(item -> !ProseTags.holdsInline(item))
                .forEach(ProseBlocks::wrapText);
        body.select("li, dd, td, th").forEach(ProseBlocks::unwrapOnlyParagraph);
        body.select("p, h2, h3, h4, h5, h6, dt, caption, li, dd, td, th").stream()
                .filter(ProseTags::holdsInline)
                .forEach(line -> collapse(line, new Spacing()));
        body.select("pre").forEach(ProseBlocks::openWithText);
        removeEmpty(body);
    }

    private static boolean holdsBlock(Element element) {
        return element.select(BLOCKS).stream().anyMatch(found -> found != element);
    }

    /** Items without their list and lists of other things than items, which only raw HTML has. */
    private static void unwrapStrays(Element body) {
        for (Element list : body.select("ul, ol, dl")) {
            Set<String> items = list.normalName().equals("dl") ? Set.of("dt", "dd") : Set.of("li");
            boolean strange = list.childNodes().stream()
                    .anyMatch(node -> node instanceof TextNode text
                            ? !text.isBlank()
                            : !(node instanceof Element item) || !items.contains(item.normalName()));
            if (strange) {
                unwrapBlock(list);
            } else {
                list.textNodes().forEach(Node::remove);
            }
        }
        for (Element item : body.select("li, dt, dd")) {
            String list = item.parent() == null ? "" : item.parent().normalName();
            if (!ProseTags.LISTS.contains(list)) {
                unwrapBlock(item);
            }
        }
        body.select("table, thead, tbody, tfoot, tr")
                .forEach(part -> part.textNodes().forEach(Node::remove));
    }

    /** Text of two blocks must not run together when they lose their edges. */
    private static void unwrapBlock(Element block) {
        wrapText(block);
        block.unwrap();
    }

    private static void wrapText(Element container) {
        List<Node> run = new ArrayList<>();
        for (Node node : new ArrayList<>(container.childNodes())) {
            if (ProseTags.inline(node)) {
                run.add(node);
            } else {
                wrap(run);
                run.clear();
            }
        }
        wrap(run);
    }

    private static void wrap(List<Node> run) {
        boolean blank = run.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (blank) {
            run.forEach(Node::remove);
            return;
        }
        Element paragraph = new Element("p");
        run.get(0).before(paragraph);
        run.forEach(paragraph::appendChild);
    }

    private static void unwrapOnlyParagraph(Element item) {
        if (item.childNodeSize() == 1
                && item.childrenSize() == 1
                && item.child(0).normalName().equals("p")
                && item.child(0).attributes().isEmpty()) {
            item.child(0).unwrap();
        }
    }

    /** Where a line of text stands while its white space is made single. */
    private static final class Spacing {
        private boolean space = true;
        private TextNode last = new TextNode("");
    }

    private static void collapse(Element line, Spacing spacing) {
        collapseWithin(line, spacing);
        spacing.last.text(spacing.last.getWholeText().replaceFirst("[ \\t\\n]+$", ""));
    }

    private static void collapseWithin(Element element, Spacing spacing) {
        for (Node node : new ArrayList<>(element.childNodes())) {
            if (node instanceof TextNode text) {
                String single = text.getWholeText().replaceAll("[ \\t\\n]+", " ");
                single = spacing.space && single.startsWith(" ") ? single.substring(1) : single;
                if (single.isEmpty()) {
                    text.remove();
                } else {
                    text.text(single);
                    spacing.space = single.endsWith(" ");
                    spacing.last = text;
                }
            } else if (node instanceof Element inner) {
                collapseWithin(inner, spacing);
                spacing.space = inner.normalName().equals("br") || spacing.space;
            }
        }
    }

    /** A parser drops a line end right after the tag, so that printing and reading would differ. */
    private static void openWithText(Element pre) {
        if (pre.childNodeSize() > 0 && pre.childNode(0) instanceof TextNode first) {
            first.text(first.getWholeText().replaceFirst("^\\n+", ""));
        }
    }

    private static void removeEmpty(Element body) {
        List<Element> inside = new ArrayList<>(body.select("*"));
        Collections.reverse(inside);
        for (Element element : inside) {
            boolean leaf = element.childNodeSize() == 0
                    || element.childNodes().stream().allMatch(ProseBlocks::nothing);
            boolean meant = Set.of("br", "hr", "td", "th", "body").contains(element.normalName());
            if (leaf && !meant) {
                element.remove();
            }
        }
    }

    private static boolean nothing(Node node) {
        return node instanceof TextNode text && text.getWholeText().isEmpty();
    }
}
