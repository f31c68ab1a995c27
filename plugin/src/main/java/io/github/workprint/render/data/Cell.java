package io.github.workprint.render.data;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell of a table, with what a spreadsheet must know to sort and add it up.
 *
 * @param text as it stands in a file of comma-separated values; empty where there is nothing
 */
public record Cell(String text, Kind kind) {
    /** What a spreadsheet takes it for. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }

    static Cell number(BigDecimal number) {
        return new Cell(number.toPlainString(), Kind.NUMBER);
    }

    /** @param day year-month-day */
    static Cell date(String day) {
        return new Cell(LocalDate.parse(day).toString(), Kind.DATE);
    }
}
