package io.github.workprint.render.prose;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Converts the fragments that AsciiDoc leaves as they are: paragraphs of letters, digits and harmless punctuation. Most fields of a
 * workflow are such fragments, and a build that has no others does not boot Asciidoctor, which takes seconds.
 *
 * <p>Anything that could mean something to Asciidoctor is refused; refusing too much only costs time.
 */
final class PlainProse {
    /** Begins with a letter or digit, so that no list, block, comment or literal can start; does not end in a space. */
    private static final Pattern LINE = Pattern.compile(
            "[\\p{L}\\p{Nd}]" + "(?:[\\p{L}\\p{Nd} ,.;:()/%!?\"'’‘“”–—°×±€£§-]*[\\p{L}\\p{Nd},.;:()/%!?\"’”%°€£])?");

    private static final Pattern SPECIAL = Pattern.compile("\\.\\.|--|::|;;|//|\\(\\(|\\((?:C|R|TM)\\)"
            + "|(?m:^(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):)"
            + "|(?m:^(?:\\p{Nd}+\\.|\\p{L}\\.|[IVXivx]+\\))(?:\\s|$))"
            // an apostrophe inside a word becomes typographic, any other is left to Asciidoctor
            + "|(?<![\\p{L}\\p{Nd}])'|'(?!\\p{L})");

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\n+");

    private PlainProse() {}

    /** The HTML of the paragraphs in {@code source} (line ends are {@code \n}), or nothing if only Asciidoctor can tell. */
    static Optional<String> html(String source) {
        boolean plain = source.lines()
                .allMatch(line -> line.isEmpty() || LINE.matcher(line).matches());
        if (!plain || source.startsWith("\n") || SPECIAL.matcher(source).find()) {
            return Optional.empty();
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : BLANK_LINES.split(source)) {
            String text = paragraph.replace('\n', ' ').replaceAll(" {2,}", " ").replace('\'', '’');
            html.append("<p>").append(text).append("</p>");
        }
        return Optional.of(html.toString());
    }
}
