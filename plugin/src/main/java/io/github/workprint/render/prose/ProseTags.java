package io.github.workprint.render.prose;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The elements that prose may consist of. */
final class ProseTags {
    static final Set<String> INLINE =
            Set.of("a", "strong", "em", "code", "kbd", "sub", "sup", "mark", "span", "u", "cite", "q", "br");

    /** Blocks whose content is always inline. */
    static final Set<String> LEAVES = Set.of("p", "pre", "h2", "h3", "h4", "h5", "h6", "dt", "caption");

    /** Blocks that hold either inline content or blocks, never both. */
    static final Set<String> ITEMS = Set.of("li", "dd", "td", "th");

    /** Blocks that hold blocks. */
    static final Set<String> CONTAINERS = Set.of("blockquote", "div");

    static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    static final Set<String> TABLES = Set.of("table", "thead", "tbody", "tfoot", "tr");

    static final Set<String> CLASSES = Set.of(
            "admonition",
            "note",
            "tip",
            "important",
            "caution",
            "warning",
            "attribution",
            "checklist",
            "footnote",
            "prose-heading",
            "prose-title",
            "verse");

    private ProseTags() {}

    /** Whether a node stands in a line of text. */
    static boolean inline(Node node) {
        return node instanceof TextNode || node instanceof Element element && INLINE.contains(element.normalName());
    }

    /** Whether all that an element holds stands in a line of text. */
    static boolean holdsInline(Element element) {
        return element.childNodes().stream().allMatch(ProseTags::inline);
    }
}
