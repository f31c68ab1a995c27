package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.messages.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plan as tables for spreadsheets, from an edition that was pruned for its readers. A table without rows is none, and a column
 * that no row has is left out.
 */
final class PlanTables {
    private static final String PLANNED = "planned";
    private static final List<Column> SCHEDULE = List.of(
            Column.of("number"),
            Column.of("owner", "who", "to"),
            Column.of("planned/starts"),
            Column.of("planned/finishes", "planned/expected", "planned/on", "on", "planned/ready"),
            Column.of("date", "due", "decide-by"),
            Column.of("planned/latest-start"),
            Column.of("planned/latest-finish"),
            Column.in("wd", "planned/slack"),
            Column.in("wd", "planned/free-slack"),
            Column.of("planned/critical"));
    /** Of a row of planned figures of a part. */
    private static final List<Column> PARTS = List.of(
            Column.of("part"),
            Column.of("starts"),
            Column.of("finishes", "expected", "on", "ready"),
            Column.of("date", "due", "notes-by"),
            Column.of("finish-by"),
            Column.of("latest-start"),
            Column.of("latest-finish"),
            Column.in("wd", "slack"),
            Column.in("GB", "size"),
            Column.of("critical"));

    private static final List<Column> DATA = List.of(
            Column.of("format"),
            Column.of("amount"),
            Column.in("GB/h", "planned/per-hour"),
            Column.in("GB", "planned/per-day"),
            Column.in("GB", "planned/total", "planned/data"),
            Column.in("GB", "planned/size"));
    private static final List<Column> TRANSFERS = List.of(
            Column.of("from"),
            Column.of("to"),
            Column.of("what"),
            Column.of("carrier"),
            Column.of("via"),
            Column.in("GB", "planned/per-day"),
            Column.in("GB", "planned/data", "planned/total"),
            Column.in("Mbit/s", "planned/rate"),
            Column.in("h", "planned/takes"),
            Column.in("h", "planned/open"),
            Column.of("planned/arrives"),
            Column.of("planned/busiest-on"),
            Column.in("h", "planned/busiest"),
            Column.in("GB", "planned/month"));
    private static final List<Column> COST = List.of(
            Column.of("stage"),
            Column.of("rate"),
            Column.of("amount"),
            Column.of("planned/forecast", "planned/cost"),
            Column.of("planned/above"));

    private final Branch root;
    private final DataNames naming;

    /** @param values what its columns are read from: the thing, or what is planned of one of its parts */
    private record Row(Branch thing, Branch values) {}

    private PlanTables(Edition edition, Messages messages) {
        this.root = edition.root();
        this.naming = DataNames.of(edition, messages);
    }

    /** Names of tables, such as {@code schedule}, to their rows, the header first. */
    static Map<String, List<List<String>>> of(Edition edition, Messages messages) {
        Map<String, List<List<String>>> texts = new LinkedHashMap<>();
        cells(edition, messages)
                .forEach((name, rows) -> texts.put(
                        name,
                        rows.stream()
                                .map(row -> row.stream().map(Cell::text).toList())
                                .toList()));
        return texts;
    }

    /** The same, with what a spreadsheet must know of each cell. */
    static Map<String, List<List<Cell>>> cells(Edition edition, Messages messages) {
        PlanTables tables = new PlanTables(edition, messages);
        Map<String, List<List<Cell>>> all = new LinkedHashMap<>();
        tables.table(all, "schedule", SCHEDULE, tables.planned("stages", "milestones", "reviews", "deliverables"));
        tables.add(
                all,
                "parts",
                PARTS,
                tables.planned("stages", "milestones", "reviews", "deliverables").stream()
                        .flatMap(thing -> ofParts(thing).map(part -> new Row(thing, part)))
                        .toList());
        tables.table(all, "data", DATA, tables.planned("materials", "formats", "stages", "deliverables"));
        StorageByDay.table(tables.entities("volumes").toList(), tables.naming)
                .ifPresent(rows -> all.put(
                        "storage",
                        rows.stream()
                                .map(row -> row.stream().map(Cell::text).toList())
                                .toList()));
        tables.table(all, "transfers", TRANSFERS, tables.planned("interfaces", "links"));
        tables.table(all, "cost", COST, tables.paid());
        return all;
    }

    private static Stream<Branch> ofParts(Branch thing) {
        return planned(thing).flatMap(figures -> figures.child("parts")).stream()
                .flatMap(rows -> ((Branch) rows).children().stream())
                .map(Branch.class::cast);
    }

    private void add(Map<String, List<List<Cell>>> all, String name, List<Column> columns, List<Row> rows) {
        List<Row> told = rows.stream()
                .filter(row -> columns.stream().anyMatch(column -> column.tells(row.values())))
                .toList();
        if (!told.isEmpty()) {
            all.put(name, rows(columns, told));
        }
    }

    private void table(Map<String, List<List<Cell>>> all, String name, List<Column> columns, List<Branch> things) {
        add(
                all,
                name,
                columns,
                things.stream().map(thing -> new Row(thing, thing)).toList());
    }

    private List<List<Cell>> rows(List<Column> columns, List<Row> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        cells.add(column("column.kind", rows.stream().map(Row::thing).map(naming::field)));
        cells.add(column("column.id", rows.stream().map(Row::thing).map(Branch::key)));
        cells.add(column("column.name", rows.stream().map(Row::thing).map(Branch::title)));
        List<Branch> values = rows.stream().map(Row::values).toList();
        columns.forEach(column -> column.cells(values, naming).ifPresent(cells::add));
        return IntStream.rangeClosed(0, rows.size())
                .mapToObj(row -> cells.stream().map(column -> column.get(row)).toList())
                .toList();
    }

    private List<Cell> column(String header, Stream<String> cells) {
        return Stream.concat(Stream.of(naming.messages().get(header)), cells)
                .map(Cell::text)
                .toList();
    }

    /** The lines of the budget, and the volumes that none of them pays for, so that nothing is added up twice. */
    private List<Branch> paid() {
        Set<String> byLines = entities("lines")
                .flatMap(line -> line.child("volumes").stream())
                .flatMap(volumes -> ((Branch) volumes).children().stream())
                .map(volume -> ((Leaf) volume).value())
                .collect(Collectors.toSet());
        return Stream.concat(
                        entities("lines"),
                        entities("volumes")
                                .filter(volume -> !byLines.contains(volume.path()))
                                .filter(volume -> planned(volume)
                                        .flatMap(figures -> figures.child("cost"))
                                        .isPresent()))
                .toList();
    }

    private List<Branch> planned(String... collections) {
        return Stream.of(collections)
                .flatMap(this::entities)
                .filter(entity -> planned(entity).isPresent())
                .toList();
    }

    private static Optional<Branch> planned(Branch entity) {
        return entity.child(PLANNED).map(Branch.class::cast);
    }

    /** The entities of a collection, wherever it stands. */
    private Stream<Branch> entities(String collection) {
        return Stream.concat(
                        Stream.of(root), Stream.of("schedule", "budget").flatMap(part -> root.child(part).stream()))
                .flatMap(part -> ((Branch) part).child(collection).stream())
                .flatMap(found -> ((Branch) found).children().stream())
                .map(Branch.class::cast);
    }
}
