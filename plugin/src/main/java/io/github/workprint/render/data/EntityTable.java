package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of things with a column for everything that is said of any of them: what they are, their ids, then their fields. */
final class EntityTable {
    /** What stands in a chart. */
    private static final Set<ValueKind> DRAWN = Set.of(ValueKind.SERIES);

    private EntityTable() {}

    /**
     * @param rows with what a row says in front, by name of the column
     * @return empty where there are no rows
     */
    static Optional<List<List<Cell>>> of(List<Branch> rows, DataNames naming) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> columns = new ArrayList<>();
        columns.add(column(naming.messages().get("column.kind"), rows.stream().map(row -> kind(row, naming))));
        columns.add(column(naming.messages().get("column.id"), rows.stream().map(EntityTable::id)));
        columns.add(column(naming.messages().get("column.name"), rows.stream().map(Branch::title)));
        for (String path : paths(rows)) {
            Column.of(path).cells(rows, naming).ifPresent(columns::add);
        }
        return Optional.of(IntStream.rangeClosed(0, rows.size())
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
                .toList());
    }

    private static String kind(Branch row, DataNames naming) {
        return naming.field(row);
    }

    /** The address without its kind: of a thing in another one, both ids. */
    private static String id(Branch row) {
        return row.path().substring(row.path().indexOf('/') + 1);
    }

    private static List<Cell> column(String head, Stream<String> cells) {
        return Stream.concat(Stream.of(head), cells).map(Cell::text).toList();
    }

    /** Of all fields with a value, or several, in the order in which they come. */
    private static Set<String> paths(List<Branch> rows) {
        Set<String> paths = new LinkedHashSet<>();
        for (Branch row : rows) {
            row.children().stream()
                    .filter(field -> !isName(row, field))
                    .forEach(field -> paths(field, field.key(), paths));
        }
        return paths;
    }

    private static boolean isName(Branch row, Node field) {
        // A role has a title and the name of whoever holds it.
        return field.key().equals("title")
                || field.key().equals("name") && row.child("title").isEmpty();
    }

    private static void paths(Node field, String path, Set<String> paths) {
        if (field instanceof Leaf leaf) {
            if (!DRAWN.contains(leaf.kind())) {
                paths.add(path);
            }
        } else if (field instanceof Branch branch) {
            if (branch.form().isList()) {
                if (branch.children().stream().allMatch(Leaf.class::isInstance)) {
                    paths.add(path);
                }
            } else if (branch.form() == Branch.Form.RECORD) {
                branch.children().forEach(child -> paths(child, path + "/" + child.key(), paths));
            }
        }
    }
}
