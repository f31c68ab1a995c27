package io.github.workprint.rename;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One replacement in a text.
 *
 * @param start offset of the first character that goes
 * @param end offset behind the last character that goes; {@code start} for an insertion
 */
record TextEdit(int start, int end, String text) {

    static TextEdit insert(int at, String text) {
        return new TextEdit(at, at, text);
    }

    /** The text after all edits, which do not overlap; of insertions at one offset the first comes first. */
    static String apply(String text, Collection<TextEdit> edits) {
        List<TextEdit> inOrder = edits.stream()
                .distinct()
                .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
                .toList();
        StringBuilder edited = new StringBuilder();
        int copied = 0;
        for (TextEdit edit : inOrder) {
            edited.append(text, copied, edit.start()).append(edit.text());
            copied = edit.end();
        }
        return edited.append(text, copied, text.length()).toString();
    }
}
