package io.github.workprint.intake;

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

    private static final String SMALLER = "save the sheets that are to be taken back in a file of their own";

    private int cells;
    private int characters;

    /** Counts a cell that is kept. */
    void count(String sheet, int row, int column, String text) throws Unusable {
        String at = (sheet.isEmpty() ? "" : sheet + "!") + SheetCell.letters(column) + row;
        refuse(row > ROWS, at + " is beyond the " + ROWS + " rows that are read");
        refuse(column >= COLUMNS, at + " is beyond the " + COLUMNS + " columns that are read");
        refuse(text.length() > CELL_CHARACTERS, at + " has more than " + CELL_CHARACTERS + " characters");
        characters += text.length();
        refuse(++cells > CELLS, "the file has more than " + CELLS + " cells");
        refuse(characters > CHARACTERS, "the file has more than " + CHARACTERS + " characters");
    }

    static void refuse(boolean beyond, String why) throws Unusable {
        if (beyond) {
            throw new Unusable(why, SMALLER);
        }
    }
}
