package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Workflow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which controls protect what, now or before: those that a class asks for, those in force at each stage, the encryption of volumes and
 * of lines.
 *
 * @param columns the controls, in the order in which they come up
 * @param groups those that have any row
 */
public record ControlMatrix(List<String> columns, List<Group> groups) {
    private static final String AT_REST = "encrypted-at-rest";
    private static final String IN_TRANSIT = "encrypted-in-transit";

    public ControlMatrix {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** @param list the entities that the rows are of */
    public record Group(Redline list, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** @param said by control: the leaf that says that it is in force, or in what way */
    public record Row(Redline entity, Map<String, Redline> said) {
        public Row {
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        }
    }

    public static ControlMatrix of(Workflow workflow) {
        Redline root = workflow.root();
        List<Group> groups = Stream.of(
                        group(root.at("security", "classes"), ControlMatrix::listed),
                        group(root.child("stages"), ControlMatrix::listed),
                        group(root.child("volumes"), volume -> encryption(volume, AT_REST)),
                        group(root.child("links"), line -> encryption(line, IN_TRANSIT)))
                .flatMap(Optional::stream)
                .toList();
        List<String> columns = groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.said().keySet().stream())
                .distinct()
                .toList();
        return new ControlMatrix(columns, groups);
    }

    private static Optional<Group> group(Optional<Redline> list, Function<Redline, Map<String, Redline>> said) {
        return list.map(found -> new Group(
                        found,
                        found.children().stream()
                                .map(entity -> new Row(entity, said.apply(entity)))
                                .filter(row -> !row.said().isEmpty())
                                .toList()))
                .filter(group -> !group.rows().isEmpty());
    }

    private static Map<String, Redline> listed(Redline entity) {
        Map<String, Redline> controls = new LinkedHashMap<>();
        for (Redline leaf : entity.all("controls")) {
            controls.putIfAbsent(leaf.value().or(leaf::formerValue).orElse(""), leaf);
        }
        return controls;
    }

    private static Map<String, Redline> encryption(Redline entity, String control) {
        return entity.child("encrypted").map(said -> Map.of(control, said)).orElse(Map.of());
    }
}
