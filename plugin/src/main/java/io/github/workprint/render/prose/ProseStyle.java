package io.github.workprint.render.prose;

import java.util.Map;
import java.util.function.Predicate;

/**
 * How prose fits into the pages around it.
 *
 * @param topHeading level (2 to 6) that the first section title of a fragment gets, deeper titles follow without a gap; 0 prints
 *     section titles as paragraphs of class {@code prose-heading}, which is right wherever the level of the heading above is unknown
 * @param labels label of an admonition by its kind: note, tip, important, caution, warning; a missing one is printed in English
 * @param anchors says whether a page has the anchor that a cross-reference names; links to other anchors become plain text
 */
public record ProseStyle(int topHeading, Map<String, String> labels, Predicate<String> anchors) {
    public ProseStyle {
        if (topHeading != 0 && (topHeading < 2 || topHeading > 6)) {
            throw new IllegalArgumentException("a heading in prose has level 2 to 6, or 0 for none, not " + topHeading);
        }
        labels = Map.copyOf(labels);
    }

    /** Section titles as paragraphs, English labels, no anchors. */
    public static ProseStyle plain() {
        return new ProseStyle(0, Map.of(), anchor -> false);
    }
}
