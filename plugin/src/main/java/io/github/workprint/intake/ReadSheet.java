package io.github.workprint.intake;

import java.util.List;
import java.util.Map;

/**
 * A sheet that was read.
 *
 * @param name empty for a file that is one sheet
 * @param rows those that say something, from the top
 */
record ReadSheet(String name, List<Row> rows) {
    ReadSheet {
        rows = List.copyOf(rows);
    }

    /**
     * @param number from 1
     * @param cells those that say something, by column from 0
     */
    record Row(int number, Map<Integer, SheetCell> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        SheetCell cell(int column) {
            return cells.getOrDefault(
                    column, new SheetCell(SheetCell.letters(column) + number, "", SheetCell.Kind.TEXT));
        }
    }
}
