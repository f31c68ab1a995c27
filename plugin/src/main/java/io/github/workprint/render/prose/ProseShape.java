package io.github.workprint.render.prose;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns Asciidoctor's HTML into ours: lean elements instead of nested divs with classes, footnotes in their place, headings that fit
 * the page. The input may hold anything that an author wrote; {@link ProseSafety} has the last word on what stays.
 */
final class ProseShape {
    private static final String OPAQUE =
            "script, style, iframe, object, embed, audio, video, noscript, template, svg, math, form, input,"
                    + " textarea, select, xmp, plaintext, noembed, noframes, canvas, title, frameset";

    private static final Map<String, String> RENAMED = Map.of("b", "strong", "i", "em", "tt", "code");

    private final ProseSource source;
    private final ProseStyle style;

    /** A shape for what was made of {@code source}; what gets lost is added to {@code problems}. */
    ProseShape(String source, ProseStyle style, List<ProseProblem> problems) {
        this.source = new ProseSource(source, problems);
        this.style = style;
    }

    /** Safe HTML for Asciidoctor's {@code raw} HTML. */
    String safe(String raw) {
        Document page = Jsoup.parseBodyFragment(raw);
        Element body = page.body();
        for (Element opaque : body.select(OPAQUE)) {
            source.report("<" + opaque.normalName() + "> has no place in prose and was left out", opaque.normalName());
            opaque.remove();
        }
        if (source.startsWithTitle()) {
            source.report("a field has no title of its own: begin with a paragraph, or with a section '== …'", "= ");
        }
        footnotes(body);
        admonitions(body);
        horizontalLists(body);
        body.select("div.title, summary").tagName("p").forEach(title -> title.attr("class", "prose-title"));
        body.select("div.attribution").tagName("p");
        body.select("td > p.tableblock").removeAttr("class");
        body.select("thead th").attr("scope", "col");
        body.select("tbody th, tfoot th").attr("scope", "row");
        headings(body);
        RENAMED.forEach((from, to) -> body.select(from).tagName(to));
        new ProseLinks(source, style.anchors()).resolve(body);
        return ProseSafety.safe(page);
    }

    private static void footnotes(Element body) {
        for (Element mark : body.select("sup.footnote, sup.footnoteref")) {
            Element link = mark.selectFirst("a[href^=#_footnotedef_]");
            Element note =
                    link == null ? null : body.getElementById(link.attr("href").substring(1));
            if (note != null && note.hasClass("footnote")) {
                Element inPlace = new Element("span").addClass("footnote").appendText("(");
                // it begins with a link back and a full stop, which say nothing here
                note.childNodes().stream()
                        .dropWhile(node -> !node.nameIs("a"))
                        .skip(1)
                        .forEach(node -> inPlace.appendChild(node.clone()));
                if (inPlace.childNodeSize() > 1 && inPlace.childNode(1) instanceof TextNode first) {
                    first.text(first.getWholeText().replaceFirst("^\\. ", ""));
                }
                if (inPlace.childNode(inPlace.childNodeSize() - 1) instanceof TextNode last) {
                    last.text(last.getWholeText().stripTrailing());
                }
                inPlace.appendText(")");
                mark.before(new TextNode(" "));
                mark.replaceWith(inPlace);
            }
        }
        body.select("div#footnotes").remove();
    }

    private static void admonitions(Element body) {
        for (Element block : body.select("div.admonitionblock")) {
            Element label = block.selectFirst("> table td.icon > div.title");
            Element content = block.selectFirst("> table td.content");
            if (label != null && content != null) {
                label.tagName("p");
                label.removeAttr("class");
                label.html("<strong>" + label.html() + "</strong>");
                block.empty().addClass("admonition").appendChild(label);
                block.appendChild(content.tagName("div"));
            }
        }
    }

    private static void horizontalLists(Element body) {
        for (Element table : body.select("div.hdlist > table")) {
            Element list = new Element("dl");
            for (Element cell : table.select("td.hdlist1, td.hdlist2")) {
                list.appendChild(cell.tagName(cell.hasClass("hdlist1") ? "dt" : "dd"));
            }
            table.replaceWith(list);
        }
    }

    private void headings(Element body) {
        int before = style.topHeading() - 1;
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            if (style.topHeading() == 0) {
                heading.tagName("p").attr("class", "prose-heading");
            } else {
                int wanted =
                        style.topHeading() + Math.max(0, heading.normalName().charAt(1) - '2');
                before = Math.min(6, Math.min(wanted, before + 1));
                heading.tagName("h" + before);
            }
        }
    }
}
