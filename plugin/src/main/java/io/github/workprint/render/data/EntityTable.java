package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.render.data.EntitySheet.Heading;
import io.github.workprint.render.data.EntitySheet.Row;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A table of things with a column for everything that is said of any of them: what they are, their ids, then their fields. */
final class EntityTable {
    /** What stands in a chart. */
    private static final Set<ValueKind> DRAWN = Set.of(ValueKind.SERIES);

    private final List<Thing> things;
    private final DataNames naming;
    private final List<Heading> headings = new ArrayList<>();
    private final List<List<Cell>> columns = new ArrayList<>();

    /**
     * A thing of a table.
     *
     * @param within the thing that it is part of
     */
    record Thing(Branch branch, Optional<Branch> within) {}

    private EntityTable(List<Thing> things, DataNames naming) {
        this.things = things;
        this.naming = naming;
    }

    /** @return empty where there are no things */
    static Optional<EntitySheet> of(String name, List<Thing> things, DataNames naming) {
        if (things.isEmpty()) {
            return Optional.empty();
        }
        EntityTable table = new EntityTable(things, naming);
        table.front("column.what", EntitySheet.KIND, thing -> naming.field(thing.branch()));
        table.front("column.id", EntitySheet.ID, thing -> thing.branch().key());
        table.front("column.name", EntitySheet.TITLE, thing -> thing.branch().title());
        if (things.stream().anyMatch(thing -> thing.within().isPresent())) {
            table.front("column.within", EntitySheet.WITHIN, thing -> thing.within()
                    .map(Branch::title)
                    .orElse(""));
        }
        List<Branch> branches = things.stream().map(Thing::branch).toList();
        for (String path : paths(branches)) {
            Column.of(path).filled(branches, naming).ifPresent(column -> {
                table.headings.add(column.heading());
                table.columns.add(column.cells());
            });
        }
        return Optional.of(table.sheet(name));
    }

    private void front(String key, String field, Function<Thing, String> cell) {
        headings.add(new Heading(naming.messages().get(key), "", field));
        columns.add(things.stream().map(cell).map(Cell::text).toList());
    }

    private EntitySheet sheet(String name) {
        Map<String, String> kinds = new LinkedHashMap<>();
        things.forEach(thing -> kinds.put(Address.of(thing.branch().path()).kind(), naming.field(thing.branch())));
        List<Row> rows = IntStream.range(0, things.size())
                .mapToObj(row -> new Row(
                        things.get(row).branch().path(),
                        columns.stream().map(column -> column.get(row)).toList()))
                .toList();
        return new EntitySheet(name, distinct(), rows, kinds);
    }

    /** Where several are called the same, each that is part of a field says of which; one that is still like another, its key. */
    private List<Heading> distinct() {
        Map<String, Integer> counts = new HashMap<>();
        headings.forEach(heading -> counts.merge(heading.text(), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        return headings.stream()
                .map(heading -> {
                    String text = counts.getOrDefault(heading.text(), 1) > 1 ? longer(heading) : heading.text();
                    while (!taken.add(text)) {
                        text += " (" + heading.field() + ")";
                    }
                    return new Heading(text, heading.unit(), heading.field());
                })
                .toList();
    }

    private String longer(Heading heading) {
        int slash = heading.field().lastIndexOf('/');
        return slash < 0 ? heading.text() : parent(heading.field().substring(0, slash)) + ": " + heading.text();
    }

    private String parent(String path) {
        return things.stream()
                .flatMap(thing -> Column.find(thing.branch(), path).stream())
                .findFirst()
                .map(naming::field)
                .orElse(path);
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
        return field.key().equals(row.titleKey());
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
