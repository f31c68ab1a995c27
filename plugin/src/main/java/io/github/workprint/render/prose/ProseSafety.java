package io.github.workprint.render.prose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The allow-list that everything an author wrote has to pass: elements, attributes and their values, link schemes. */
final class ProseSafety {
    private static final Set<String> LIST_TYPES = Set.of("1", "a", "A", "i", "I");

    private ProseSafety() {}

    /** The page's body with only what prose may hold, as text that is well-formed HTML and XML. */
    static String safe(Document page) {
        Document clean = new Cleaner(safelist()).clean(page);
        clean.body().select("*").forEach(ProseSafety::restrict);
        ProseBlocks.settle(clean.body());
        return print(clean);
    }

    /** A body as text without added white space. */
    static String print(Document page) {
        page.outputSettings()
                .prettyPrint(false)
                .charset("UTF-8")
                .escapeMode(EscapeMode.xhtml)
                .syntax(Document.OutputSettings.Syntax.xml);
        return page.body().html();
    }

    private static Safelist safelist() {
        Safelist list = new Safelist().addTags("hr", "br").preserveRelativeLinks(true);
        for (Set<String> tags : List.of(
                ProseTags.INLINE,
                ProseTags.LEAVES,
                ProseTags.ITEMS,
                ProseTags.CONTAINERS,
                ProseTags.LISTS,
                ProseTags.TABLES)) {
            list.addTags(tags.toArray(String[]::new));
        }
        return list.addAttributes("a", "href", "title", "rel")
                .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
                .addAttributes("ol", "start", "type")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "colspan", "rowspan", "scope")
                .addAttributes(":all", "class");
    }

    private static void restrict(Element element) {
        keep(element, "start", element.attr("start").matches("[0-9]{1,4}"));
        keep(element, "type", LIST_TYPES.contains(element.attr("type")));
        keep(element, "colspan", element.attr("colspan").matches("[1-9][0-9]?"));
        keep(element, "rowspan", element.attr("rowspan").matches("[1-9][0-9]?"));
        keep(element, "scope", element.attr("scope").matches("row|col"));
        Set<String> classes = element.classNames().stream()
                .filter(ProseTags.CLASSES::contains)
                .filter(name -> !element.nameIs("div") || element.hasClass("admonition"))
                .collect(Collectors.toCollection(TreeSet::new));
        element.attr("class", String.join(" ", classes));
        keep(element, "class", !classes.isEmpty());
    }

    private static void keep(Element element, String attribute, boolean valid) {
        if (!valid) {
            element.removeAttr(attribute);
        }
    }
}
