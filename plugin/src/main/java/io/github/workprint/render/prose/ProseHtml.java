package io.github.workprint.render.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A converted fragment of prose.
 *
 * @param html safe, well-formed HTML (also as XML) of block elements, without ids; empty for an empty fragment
 * @param problems what the author should know, in the order of the lines
 */
public record ProseHtml(String html, List<ProseProblem> problems) {
    /** A paragraph, which may have come or gone as a whole: the words in it say that too. */
    private static final Pattern OPEN = Pattern.compile("<p(?: class=\"(?:added|removed)\")?>");

    private static final String CLOSE = "</p>";

    public ProseHtml {
        problems = List.copyOf(problems);
    }

    /** The content of the only paragraph, to stand in a list item or a table cell; nothing if there are more blocks than that. */
    public Optional<String> inline() {
        Matcher open = OPEN.matcher(html);
        int end = html.length() - CLOSE.length();
        boolean single = open.lookingAt() && html.indexOf(CLOSE) == end;
        return single ? Optional.of(html.substring(open.end(), end)) : Optional.empty();
    }
}
