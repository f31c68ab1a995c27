package io.github.workprint.audience;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts the editions of a workflow down to what one audience may see: the leaves and entities that are written for it, no
 * reference to an entity that is not, and no branch that is left empty. Nothing that is cut leaves a trace but the gap in the
 * stage numbers.
 */
public final class Pruning {
    private final Audience audience;
    /** Addresses that this audience has seen in this version or an earlier one; it may go on naming them. */
    private final Set<String> known = new HashSet<>();

    private Pruning(Audience audience) {
        this.audience = audience;
    }

    /**
     * The history as the audience sees it.
     *
     * @param history whole editions, oldest first
     */
    public static List<Edition> of(List<Edition> history, Audience audience) {
        Pruning pruning = new Pruning(audience);
        return history.stream().map(pruning::edition).toList();
    }

    private Edition edition(Edition whole) {
        Branch visible = branch(whole.root());
        Set<String> present = new HashSet<>();
        addresses(visible, present);
        known.addAll(present);
        return whole.with(audience, references(visible, present));
    }

    private Branch branch(Branch branch) {
        List<Node> children = new ArrayList<>();
        for (Node child : branch.children()) {
            visible(child).ifPresent(children::add);
        }
        return branch.with(children);
    }

    private Optional<Node> visible(Node node) {
        if (node instanceof Leaf) {
            return audience.sees(node.audience()) ? Optional.of(node) : Optional.empty();
        }
        Branch branch = (Branch) node;
        if (branch.form() == Form.ENTITY) {
            return audience.sees(branch.audience()) ? Optional.of(branch(branch)) : Optional.empty();
        }
        return Optional.of(branch(branch).single()).filter(kept -> !isEmpty(kept));
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Branch branch
                && branch.form() != Form.ENTITY
                && branch.children().isEmpty();
    }

    private static void addresses(Node node, Set<String> addresses) {
        addresses.add(node.path());
        if (node instanceof Branch branch) {
            branch.children().forEach(child -> addresses(child, addresses));
        }
    }

    /** Takes out references that lead nowhere for this audience, and then what has become empty. */
    private Branch references(Branch branch, Set<String> present) {
        List<Node> children = new ArrayList<>();
        for (Node child : branch.children()) {
            if (child instanceof Leaf leaf) {
                if (leaf.kind() != ValueKind.REFERENCE || leads(leaf, present)) {
                    children.add(leaf);
                }
            } else {
                Node kept = references((Branch) child, present).single();
                if (!isEmpty(kept)) {
                    children.add(kept);
                }
            }
        }
        return branch.with(children);
    }

    private boolean leads(Leaf reference, Set<String> present) {
        return present.contains(reference.value())
                || (known.contains(reference.value()) && reference.path().startsWith("change/"));
    }
}
