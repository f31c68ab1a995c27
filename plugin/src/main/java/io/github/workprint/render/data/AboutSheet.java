package io.github.workprint.render.data;

import io.github.workprint.edition.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a workbook says of itself, so that it can be taken back: of which version it is and for whom, what a thing of a kind is called in
 * a sheet, which field stands in a column, and which thing a name means. A row has a word that says what it tells, a sheet, a text and what that text means.
 */
public final class AboutSheet {
    /** The name of the sheet, which is not shown. */
    public static final String NAME = "workprint";

    /** Begins the row of a column: sheet, heading, field. */
    public static final String COLUMN = "column";

    /** Begins the row of a kind of thing: sheet, what it is called, kind. */
    public static final String KIND = "kind";

    /** Begins the row of the version: nothing, workflow, version. */
    public static final String VERSION = "version";

    /** Begins the row of the readers: nothing, nothing, audience. */
    public static final String AUDIENCE = "audience";

    /** Begins the row of a thing: nothing, what it is called, address. */
    public static final String THING = "thing";

    private AboutSheet() {}

    static List<List<Cell>> of(Edition edition, List<EntitySheet> sheets) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("tells", "sheet", "text", "meaning"));
        rows.add(row(VERSION, "", edition.workflow(), edition.version().toString()));
        rows.add(row(AUDIENCE, "", "", edition.audience().word()));
        for (EntitySheet sheet : sheets) {
            sheet.kinds().entrySet().stream()
                    .map(kind -> row(KIND, sheet.name(), kind.getValue(), kind.getKey()))
                    .forEach(rows::add);
            sheet.columns().stream()
                    .map(column -> row(COLUMN, sheet.name(), column.written(), column.field()))
                    .forEach(rows::add);
        }
        edition.entities().values().stream()
                .map(thing -> row(THING, "", thing.title(), thing.path()))
                .forEach(rows::add);
        return rows;
    }

    private static List<Cell> row(String... texts) {
        return Stream.of(texts).map(Cell::text).toList();
    }
}
