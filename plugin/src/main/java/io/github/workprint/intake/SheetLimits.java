package io.github.workprint.intake;

import io.github.workprint.finding.Wording;
import java.util.function.Supplier;

/** How much of a file is read, which anybody may have made. */
final class SheetLimits {
    static final int FILE_BYTES = 16 * 1024 * 1024;
    /** Of one part of a workbook, unpacked. */
    static final int PART_BYTES = 64 * 1024 * 1024;

    static final int PARTS = 2_000;
    static final int SHEETS = 100;
    static final int ROWS = 20_000;
    static final int COLUMNS = 500;
    static final int CELLS = 500_000;
    /** What a cell of a spreadsheet can hold. */
    static final int CELL_CHARACTERS = 32_767;

    static final int CHARACTERS = 32 * 1024 * 1024;

    private int cells;
    private int characters;

    /** Counts a cell that is kept. */
    void count(String sheet, int row, int column, String text) throws Unusable {
        refuse(
                row > ROWS,
                () -> Wording.of("{0} is beyond the {1} rows that are read", name(sheet, row, column), ROWS));
        refuse(
                column >= COLUMNS,
                () -> Wording.of("{0} is beyond the {1} columns that are read", name(sheet, row, column), COLUMNS));
        refuse(
                text.length() > CELL_CHARACTERS,
                () -> Wording.of("{0} has more than {1} characters", name(sheet, row, column), CELL_CHARACTERS));
        characters += text.length();
        refuse(++cells > CELLS, () -> Wording.of("the file has more than {0} cells", CELLS));
        refuse(characters > CHARACTERS, () -> Wording.of("the file has more than {0} characters", CHARACTERS));
    }

    private static String name(String sheet, int row, int column) {
        return (sheet.isEmpty() ? "" : sheet + "!") + SheetCell.letters(column) + row;
    }

    /** @param why is made only where something is refused: this is asked of every cell */
    static void refuse(boolean beyond, Supplier<Wording> why) throws Unusable {
        if (beyond) {
            throw new Unusable(
                    why.get(), Wording.of("save the sheets that are to be taken back in a file of their own"));
        }
    }
}
