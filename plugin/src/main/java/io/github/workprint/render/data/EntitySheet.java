package io.github.workprint.render.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sheet of things: a row for each, a column for everything that is said of any of them.
 *
 * @param name what the sheet is called in the language of the pages
 * @param columns what stands in front, then the fields
 * @param rows the things in the order of the spec
 * @param kinds what a thing of a kind is called in the sheet, by kinds as in addresses, in the order of the rows
 */
public record EntitySheet(String name, List<Heading> columns, List<Row> rows, Map<String, String> kinds) {
    /** The field of the column that says what kind of thing a row is. */
    public static final String KIND = "*kind";

    /** The field of the column with the id of the thing. */
    public static final String ID = "*id";

    /** The field of the column that says what the thing is called. */
    public static final String TITLE = "*title";

    /** The field of the column that names the thing that it is part of. */
    public static final String WITHIN = "*within";

    /**
     * @param text in the language of the pages; no two of a sheet are alike
     * @param unit in which numbers stand; empty where they have none
     * @param field path of the field from the thing, {@code loudness/target}; or one of the four words above
     */
    public record Heading(String text, String unit, String field) {
        /** As it stands in the sheet: with the unit. */
        public String written() {
            return unit.isEmpty() ? text : text + " [" + unit + "]";
        }
    }

    /** @param cells as many as the sheet has columns */
    public record Row(String address, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public EntitySheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    /** The head, then the rows. */
    List<List<Cell>> cells() {
        return Stream.concat(
                        Stream.of(columns.stream()
                                .map(column -> Cell.text(column.written()))
                                .toList()),
                        rows.stream().map(Row::cells))
                .toList();
    }
}
