package io.github.workprint.pdf.page;

import io.github.workprint.look.LookFiles;
import io.github.workprint.look.RevisionColours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The custom properties of the look, put into the print styles, whose engine knows none. They are those that the screen has by day:
 * what {@code :root} sets outside of media queries in {@code base.css}, the colours of revisions, and then {@code house.css}.
 */
final class Tokens {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)\\}");
    private static final Pattern PROPERTY = Pattern.compile("(--[a-z-]+)\\s*:\\s*([^;]+);?");
    private static final Pattern USE = Pattern.compile("var\\((--[a-z-]+)\\)");
    private static final int DEEPEST = 5;

    private final Map<String, String> values = new HashMap<>();

    private Tokens() {}

    static Tokens of(LookFiles files) {
        Tokens tokens = new Tokens();
        String colours = RevisionColours.of(files).properties();
        for (String sheet : List.of(files.readText("base.css"), colours, files.readText("house.css"))) {
            String day = MEDIA.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("");
            ROOT.matcher(day)
                    .results()
                    .flatMap(root -> PROPERTY.matcher(root.group(1)).results())
                    .forEach(set -> tokens.values.put(set.group(1), set.group(2).strip()));
        }
        return tokens;
    }

    /**
     * A style sheet with the values in place of their names.
     *
     * @throws IllegalArgumentException if it names a property that is not set
     */
    String in(String css) {
        String said = css;
        for (int i = 0; i < DEEPEST && said.contains("var(--"); i++) {
            said = USE.matcher(said).replaceAll(use -> Matcher.quoteReplacement(value(use.group(1))));
        }
        return said;
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the look sets no " + name);
        }
        return value;
    }
}
