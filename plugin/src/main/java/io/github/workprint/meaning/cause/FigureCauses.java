package io.github.workprint.meaning.cause;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Node;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which edits made a planned date or figure another one. An edit did it where the plan without it gives another figure; where several
 * did it, each enough by itself, those that give another figure alone. Where the plan of what is seen is not the plan that is shown,
 * something hidden has a part in the figure, and nothing is named.
 */
final class FigureCauses {
    private static final String PLANNED = "planned";

    private final RedlineIndex index;
    private final List<? extends Collection<Redline>> edits;
    private final FormatLibrary library;
    private final Map<Redline, Redline> parents = new HashMap<>();
    /** For each edit, those of the same list and itself: a list with half of an exchange was never meant. */
    private final List<List<Integer>> exchanged;

    private final Side present;
    private final Side former;

    /** One side of the redline, and what would be planned with single edits as they are on the other one. */
    private final class Side {
        private final RedlineSpecs specs;
        private final PlannedFigures asIs;
        private final Map<List<Integer>, PlannedFigures> others = new HashMap<>();

        Side(Vocabulary vocabulary, boolean present) {
            this.specs = new RedlineSpecs(index, vocabulary, present);
            this.asIs = figures(specs.side());
        }

        private PlannedFigures with(List<Integer> some) {
            PlannedFigures known = others.get(some);
            if (known == null) {
                known = figures(specs.with(
                        some.stream().flatMap(edit -> edits.get(edit).stream()).toList()));
                others.put(some, known);
            }
            return known;
        }

        private PlannedFigures figures(Spec spec) {
            return PlannedFigures.of(spec, index, library);
        }

        List<Integer> movers(Figure figure) {
            return IntStream.range(0, edits.size())
                    .filter(edit -> isOther(figure, List.of(edit)) && isOther(figure, exchanged.get(edit)))
                    .boxed()
                    .toList();
        }

        private boolean isOther(Figure figure, List<Integer> some) {
            return !figure.in(with(some)).equals(figure.in(asIs));
        }
    }

    /**
     * @param address of the thing that it is planned for
     * @param keys from the figures of the thing down
     */
    private record Figure(String address, List<String> keys) {
        Optional<String> in(PlannedFigures figures) {
            return figures.text(address, keys);
        }
    }

    /**
     * @param edits what was edited, each with all changes that are one with it
     */
    FigureCauses(RedlineIndex index, List<? extends Collection<Redline>> edits, FormatLibrary library) {
        this.index = index;
        this.edits = List.copyOf(edits);
        this.library = library;
        parents(index.root());
        this.exchanged =
                IntStream.range(0, edits.size()).mapToObj(this::exchanged).toList();
        Vocabulary vocabulary = RedlineSpecs.words(index.root());
        this.present = new Side(vocabulary, true);
        this.former = new Side(vocabulary, false);
    }

    private void parents(Redline node) {
        for (Redline child : node.children()) {
            parents.put(child, node);
            parents(child);
        }
    }

    private List<Integer> exchanged(int edit) {
        Set<Redline> lists = lists(edit);
        return IntStream.range(0, edits.size())
                .filter(other -> other == edit || !Collections.disjoint(lists, lists(other)))
                .boxed()
                .toList();
    }

    private Set<Redline> lists(int edit) {
        return edits.get(edit).stream()
                .map(this::parent)
                .filter(parent ->
                        parent.node() instanceof Branch branch && branch.form().isList())
                .collect(Collectors.toSet());
    }

    /** The places of the edits that made a figure what it is, in their order; none where that cannot be told. */
    List<Integer> of(Redline figure) {
        Figure wanted = figure(figure);
        if (!isAs(wanted.in(present.asIs), figure.now()) || !isAs(wanted.in(former.asIs), figure.was())) {
            return List.of();
        }
        List<Integer> needed = present.movers(wanted);
        return needed.isEmpty() ? former.movers(wanted) : needed;
    }

    private boolean isAs(Optional<String> planned, Optional<Node> shown) {
        return planned.equals(shown.map(node -> PlannedFigures.text(node, index)));
    }

    private Figure figure(Redline node) {
        Deque<String> keys = new ArrayDeque<>();
        Redline at = node;
        while (at.isLeaf() || !at.key().equals(PLANNED)) {
            keys.addFirst(at.key());
            at = parent(at);
        }
        return new Figure(parent(at).path(), List.copyOf(keys));
    }

    private Redline parent(Redline node) {
        return Objects.requireNonNull(parents.get(node), node::path);
    }
}
