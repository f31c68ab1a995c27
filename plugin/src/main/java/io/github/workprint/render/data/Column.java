package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a table of entities.
 *
 * @param unit in which its quantities stand, which its header names; empty where they keep the unit that they all have, or each its own
 * @param paths of the field from the entity, {@code planned/starts}; the first that is there is taken
 */
record Column(String unit, List<String> paths) {
    private static final String EACH = "; ";

    Column {
        paths = List.copyOf(paths);
    }

    static Column of(String... paths) {
        return new Column("", Arrays.asList(paths));
    }

    static Column in(String unit, String... paths) {
        return new Column(unit, Arrays.asList(paths));
    }

    /** The header and a cell for each row; empty where none of the rows has the field. */
    Optional<List<Cell>> cells(List<Branch> rows, DataNames naming) {
        return filled(rows, naming).map(filled -> Stream.concat(
                        Stream.of(Cell.text(filled.heading().written())), filled.cells().stream())
                .toList());
    }

    /**
     * What stands in the column.
     *
     * @param cells one for each row
     */
    record Filled(EntitySheet.Heading heading, List<Cell> cells) {}

    /** The same, with the heading apart. */
    Optional<Filled> filled(List<Branch> rows, DataNames naming) {
        List<Optional<Node>> nodes = rows.stream().map(this::find).toList();
        return nodes.stream().flatMap(Optional::stream).findFirst().map(first -> {
            String shown = unit.isEmpty() ? common(nodes) : unit;
            return new Filled(
                    new EntitySheet.Heading(naming.field(first), shown, paths.get(0)),
                    nodes.stream()
                            .map(node -> node.map(found -> cell(found, shown, naming))
                                    .orElse(Cell.text("")))
                            .toList());
        });
    }

    /** Whether it says something about an entity that was planned. */
    boolean tells(Branch row) {
        return paths.stream()
                .anyMatch(path -> path.startsWith("planned/") && find(row, path).isPresent());
    }

    private Optional<Node> find(Branch row) {
        return paths.stream().flatMap(path -> find(row, path).stream()).findFirst();
    }

    static Optional<Node> find(Branch row, String path) {
        Optional<Node> found = Optional.of(row);
        for (String key : path.split("/", -1)) {
            found = found.filter(Branch.class::isInstance).flatMap(node -> ((Branch) node).child(key));
        }
        return found;
    }

    /** The unit of all quantities in the column; none where they differ. */
    private static String common(List<Optional<Node>> nodes) {
        List<String> units = nodes.stream()
                .flatMap(Optional::stream)
                .filter(Column::isQuantity)
                .map(node -> quantity((Leaf) node).unit())
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private static boolean isQuantity(Node node) {
        return node instanceof Leaf leaf && (leaf.kind() == ValueKind.QUANTITY || leaf.kind() == ValueKind.WORK);
    }

    private static Cell cell(Node node, String unit, DataNames naming) {
        if (node instanceof Branch several) {
            return Cell.text(several.children().stream()
                    .map(each -> cell(each, unit, naming).text())
                    .collect(Collectors.joining(EACH)));
        }
        Leaf leaf = (Leaf) node;
        return switch (leaf.kind()) {
            case QUANTITY, WORK ->
                unit.isEmpty() ? Cell.text(leaf.value()) : Cell.number(new BigDecimal(amount(quantity(leaf), unit)));
            case REFERENCE -> Cell.text(naming.thing(leaf.value()));
            case DATE -> Cell.date(leaf.value());
            default -> Cell.text(leaf.value());
        };
    }

    /** Hours a day stand in a column of hours as those of a day. */
    private static String amount(Quantity quantity, String unit) {
        boolean asIs = quantity.unit().equals(unit) || quantity.unit().equals(unit + "/d");
        BigDecimal amount = asIs
                ? quantity.amount()
                : quantity.inBase()
                        .divide(new Quantity(BigDecimal.ONE, unit).inBase(), MathContext.DECIMAL64)
                        .stripTrailingZeros();
        return amount.toPlainString();
    }

    private static Quantity quantity(Leaf leaf) {
        int blank = leaf.value().indexOf(' ');
        return new Quantity(
                new BigDecimal(leaf.value().substring(0, blank)), leaf.value().substring(blank + 1));
    }
}
