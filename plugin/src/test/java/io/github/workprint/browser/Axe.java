package io.github.workprint.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What axe-core finds against WCAG 2.2 AA in a page as it is shown now. */
public final class Axe {
    private static final String ALL = "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'";
    /** The only rules that look at colours. */
    private static final String COLOURS = "'color-contrast', 'link-in-text-block'";

    private Axe() {}

    /** One line a faulty element: rule, what it asks for, where. */
    public static List<String> violations(Page page) {
        return violations(page, ALL);
    }

    /** The same of what is left to find where nothing but the colours of a page is another. */
    public static List<String> violationsByColour(Page page) {
        return violations(page, COLOURS);
    }

    private static List<String> violations(Page page, String rules) {
        page.evaluate(script() + ";true");
        return page.evaluate("axe.run(document, {runOnly: [" + rules + "]}).then(found => found.violations)")
                .valueStream()
                .flatMap(rule -> rule.path("nodes").valueStream().map(node -> line(rule, node)))
                .toList();
    }

    private static String line(JsonNode rule, JsonNode node) {
        return rule.path("id").asString() + ": " + rule.path("help").asString() + ": "
                + node.path("html").asString();
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe-core is not on the test class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
