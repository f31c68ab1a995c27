package io.github.workprint.render;

import java.util.List;
import java.util.Optional;

/**
 * A converted fragment of prose.
 *
 * @param html safe, well-formed HTML (also as XML) of block elements, without ids; empty for an empty fragment
 * @param problems what the author should know, in the order of the lines
 */
public record ProseHtml(String html, List<ProseProblem> problems) {
    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    public ProseHtml {
        problems = List.copyOf(problems);
    }

    /** The content of the only paragraph, to stand in a list item or a table cell; nothing if there are more blocks than that. */
    public Optional<String> inline() {
        boolean single = html.startsWith(OPEN) && html.indexOf(CLOSE) == html.length() - CLOSE.length();
        return single ? Optional.of(html.substring(OPEN.length(), html.length() - CLOSE.length())) : Optional.empty();
    }
}
