package io.github.workprint.check.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of file names, as the language writes it: parts in braces, {@code {clip:3}} with their width, and between them text as it is;
 * {@code #} is a digit and {@code *} anything.
 */
final class NamePattern {
    private static final Pattern PART = Pattern.compile("\\{[^{}:]*(?::\\s*(\\d+)\\s*|:[^{}]*)?\\}");

    /** What a part is called in the pattern, and what it looks like in a name. */
    private record Part(String written, String form) {}

    private final List<Part> parts = new ArrayList<>();

    NamePattern(String pattern) {
        Matcher part = PART.matcher(pattern);
        int from = 0;
        while (part.find()) {
            literal(pattern.substring(from, part.start()));
            parts.add(new Part(part.group(), part.group(1) == null ? ".+?" : ".{" + part.group(1) + "}"));
            from = part.end();
        }
        literal(pattern.substring(from));
    }

    /** Whether every brace of a pattern is one of a part: what is left over is no part and would be read as text. */
    static boolean isReadable(String pattern) {
        return !PART.matcher(pattern).replaceAll("").matches(".*[{}].*");
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            StringBuilder form = new StringBuilder();
            text.chars()
                    .forEach(one -> form.append(
                            one == '#' ? "\\d" : one == '*' ? ".*" : Pattern.quote(Character.toString(one))));
            parts.add(new Part(text, form.toString()));
        }
    }

    /** The first part of the pattern that a name does not have at its place; {@code its end} where it goes on behind the last. */
    Optional<String> misfit(String name) {
        StringBuilder form = new StringBuilder();
        for (Part part : parts) {
            form.append(part.form());
            if (!Pattern.compile(form.toString()).matcher(name).lookingAt()) {
                return Optional.of("'" + part.written() + "'");
            }
        }
        return Pattern.compile(form.toString()).matcher(name).matches() ? Optional.empty() : Optional.of("its end");
    }
}
