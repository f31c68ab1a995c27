package io.github.workprint.meaning.cause;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.EditionBuilder;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.plan.Plan;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.ValueKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is planned from a spec, as an edition shows it. */
final class PlannedFigures {
    private final RedlineIndex index;
    private final Function<String, Optional<Node>> figures;
    private final Map<String, Optional<Node>> known = new HashMap<>();

    private PlannedFigures(RedlineIndex index, Function<String, Optional<Node>> figures) {
        this.index = index;
        this.figures = figures;
    }

    /** @param index of the redline that the spec was read off */
    static PlannedFigures of(Spec spec, RedlineIndex index, FormatLibrary library) {
        return new PlannedFigures(index, EditionBuilder.figures(spec, Plan.withoutOptions(spec, library)));
    }

    /**
     * A figure as text; empty where there is none.
     *
     * @param keys from the figures of the thing down
     */
    Optional<String> text(String address, List<String> keys) {
        Optional<Node> node = known.computeIfAbsent(address, figures);
        for (String key : keys) {
            node = node.flatMap(found -> found instanceof Branch branch ? branch.child(key) : Optional.empty());
        }
        return node.map(found -> text(found, index));
    }

    /**
     * All that stands in a node.
     *
     * @param index finds things by the names that they had
     */
    static String text(Node node, RedlineIndex index) {
        if (node instanceof Leaf leaf) {
            return leaf.kind() == ValueKind.REFERENCE
                    ? index.entity(leaf.value()).map(Redline::path).orElse(leaf.value())
                    : leaf.value();
        }
        return ((Branch) node)
                .children().stream()
                        .map(child -> child.key() + ": " + text(child, index))
                        .collect(Collectors.joining("; ", "{", "}"));
    }
}
