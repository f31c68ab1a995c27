package io.github.workprint.render.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every fragment of prose has to be, written down a second time, without a look at the code that makes it. */
final class SafeHtml {
    private static final Set<String> ELEMENTS = Set.of(
            ("p pre h2 h3 h4 h5 h6 blockquote div ul ol li dl dt dd table caption thead tbody tfoot tr td th hr br"
                            + " a strong em code kbd sub sup mark span u cite q")
                    .split(" "));
    private static final Map<String, String> VALUES = Map.of(
            "class", "[a-z -]+",
            "href", "(?i)(https?://|mailto:|tel:|#)\\S+",
            "title", "(?s).+",
            "rel", "noopener noreferrer",
            "start", "\\d+",
            "type", "[1aAiI]",
            "colspan", "\\d+",
            "rowspan", "\\d+",
            "scope", "row|col");
    private static final List<String> BLOCKS = List.of("p", "pre", "h2", "h3", "h4", "h5", "h6", "dt");

    private SafeHtml() {}

    static void check(String html, String source) {
        Document page = Jsoup.parseBodyFragment(html);
        assertEquals(0, page.head().childNodeSize(), source);
        for (Element element : page.body().select("body *")) {
            assertTrue(ELEMENTS.contains(element.normalName()), () -> element.outerHtml() + "\nfrom: " + source);
            for (Attribute attribute : element.attributes()) {
                String pattern = VALUES.getOrDefault(attribute.getKey(), "nothing allowed");
                assertTrue(attribute.getValue().matches(pattern), () -> element.outerHtml() + "\nfrom: " + source);
            }
            if (BLOCKS.contains(element.normalName())) {
                assertTrue(
                        element.select("p, pre, ul, ol, table, div, blockquote").size() <= 1, source);
            }
        }
        assertEquals(html, ProseSafety.print(page), () -> "read again it differs, from: " + source);
        assertWellFormed(html, source);
    }

    static void assertWellFormed(String html, String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new InputSource(new StringReader("<body>" + html + "</body>")));
        } catch (SAXException e) {
            throw new AssertionError(html + "\nfrom: " + source, e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
