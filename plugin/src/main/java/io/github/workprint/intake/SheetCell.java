package io.github.workprint.intake;

import java.math.BigDecimal;

/**
 * A cell of a sheet that was read.
 *
 * @param at its reference, such as {@code C14}
 * @param text what it says: a date as year-month-day, a number with a decimal point; of a fault what is wrong
 */
record SheetCell(String at, String text, Kind kind) {
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        /** What has no value: a formula without one, {@code #REF!}. */
        FAULT
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Its text as it stands in a spec, numbers without zeros that say nothing. */
    String plain() {
        return switch (kind) {
            case NUMBER -> new BigDecimal(text).stripTrailingZeros().toPlainString();
            case FLAG -> text.equals("1") ? "true" : "false";
            default -> text.replace("\r\n", "\n").replace('\r', '\n').strip();
        };
    }

    /** The letters of a column, from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
