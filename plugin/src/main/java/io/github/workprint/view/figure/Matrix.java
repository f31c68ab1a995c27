package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of several values each of several entities has in a list of them, now or before.
 *
 * @param columns one leaf for each value, in the order in which the values come up
 */
public record Matrix(List<Redline> columns, List<Row> rows) {
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param cells the leaf in each column, where the entity has the value
     */
    public record Row(Redline entity, List<Optional<Redline>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param field that holds the list; entities without it have no row */
    public static Matrix of(List<Redline> entities, String field) {
        Map<String, Redline> columns = new LinkedHashMap<>();
        List<Redline> having =
                entities.stream().filter(entity -> !entity.all(field).isEmpty()).toList();
        having.forEach(entity -> entity.all(field).forEach(leaf -> columns.putIfAbsent(value(leaf), leaf)));
        List<Row> rows = new ArrayList<>();
        for (Redline entity : having) {
            rows.add(new Row(
                    entity,
                    columns.keySet().stream()
                            .map(value -> entity.all(field).stream()
                                    .filter(leaf -> value(leaf).equals(value))
                                    .findFirst())
                            .toList()));
        }
        return new Matrix(List.copyOf(columns.values()), rows);
    }

    private static String value(Redline leaf) {
        return leaf.value().or(leaf::formerValue).orElse("");
    }
}
