package io.github.workprint.pdf.page;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;

/** Makes inline SVG ready for the drawer, which knows SVG 1.1 and none of the page's styles. */
final class Charts {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private Charts() {}

    /** Names each chart for those who hear the page, gives it the style, and takes out what cannot or must not be drawn. */
    static void prepare(Document page, String style) {
        for (Element svg : page.select("svg")) {
            svg.attr("alt", spoken(svg, page));
            svg.select("image, feImage, foreignObject, use:not([href^=#])").remove();
            for (Element shape : svg.getAllElements()) {
                // One custom property would keep the whole chart from being drawn.
                shape.attributes().asList().stream()
                        .filter(attribute -> attribute.getValue().contains("var("))
                        .forEach(attribute -> shape.removeAttr(attribute.getKey()));
            }
            svg.prependElement("style").attr("type", "text/css").appendText(style);
        }
    }

    /** Every image must have an alternative text, so the next best words serve where the title and description are missing. */
    private static String spoken(Element svg, Document page) {
        return Stream.of(
                        svg.attr("alt"),
                        svg.attr("aria-label"),
                        String.join(". ", svg.select("> title, > desc").eachText()),
                        String.join(", ", svg.select("text").eachText()),
                        page.title())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("-");
    }

    /** SVG 1.1 repeats a part by an XLink, for which HTML has no namespace. */
    static void linkParts(org.w3c.dom.Document dom) {
        NodeList uses = dom.getElementsByTagName("use");
        for (int i = 0; i < uses.getLength(); i++) {
            org.w3c.dom.Element use = (org.w3c.dom.Element) uses.item(i);
            use.setAttributeNS(XLINK, "xlink:href", use.getAttribute("href"));
        }
    }
}
