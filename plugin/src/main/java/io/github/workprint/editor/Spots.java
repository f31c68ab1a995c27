package io.github.workprint.editor;

import io.github.workprint.finding.Place;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places of findings, which count from 1, as ranges of the protocol, which count from 0. */
final class Spots {
    private Spots() {}

    static Range range(Place place) {
        int line = Math.max(0, place.line() - 1);
        int column = Math.max(0, place.column() - 1);
        int width = place.column() == 0 ? 0 : Math.max(1, place.width());
        return new Range(new Position(line, column), new Position(line, column + width));
    }

    /** All of a text. */
    static Range whole(String text) {
        String[] lines = text.split("\n", -1);
        return new Range(new Position(0, 0), new Position(lines.length - 1, lines[lines.length - 1].length()));
    }
}
