package io.github.workprint.spec.language;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Undoes the wrapping of lines in AsciiDoc, and runs of blanks, where nothing but paragraphs can be meant: no line begins with anything but a letter or
 * a digit, none looks like an item of a list or a macro, none ends with a forced break. Any other text stays as it is.
 */
final class Wrapping {
    private static final Pattern BLANK = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:.*[^+\\s])?");
    private static final Pattern MARKED = Pattern.compile("(?:\\d+|\\p{L}|[ivxIVX]+)[.)] .*|.*(?:::|;;).*");

    private Wrapping() {}

    static String undone(String text) {
        boolean paragraphs = text.lines()
                .filter(line -> !line.isBlank())
                .allMatch(line -> PLAIN.matcher(line.stripTrailing()).matches()
                        && !MARKED.matcher(line).matches());
        return paragraphs
                ? Arrays.stream(BLANK.split(text.strip()))
                        .map(paragraph -> paragraph
                                .lines()
                                .map(String::strip)
                                .collect(Collectors.joining(" "))
                                .replaceAll(" {2,}", " "))
                        .collect(Collectors.joining("\n\n"))
                : text;
    }
}
