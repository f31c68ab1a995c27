package io.github.workprint.audience;

import io.github.workprint.audience.Share.Withheld;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts the editions of a workflow down to what one audience may see: the leaves and entities that are written for it, no
 * reference to an entity that is not, and no branch that is left empty. Nothing that is cut leaves a trace but the gap in the
 * stage numbers.
 */
public final class Pruning {
    private static final String PLANNED = "/planned/";

    /** A vendor gets dates and amounts of its work; how they were reckoned names the work of others. */
    private static final Set<ValueKind> FIGURES_FOR_VENDORS =
            Set.of(ValueKind.DATE, ValueKind.QUANTITY, ValueKind.NUMBER, ValueKind.FLAG);

    private final Readers readers;
    private final Organisations organisations;
    /** Whether the audience has seen an address in an earlier version; it may go on naming it. */
    private final Predicate<String> known;

    private final Withheld withheld;

    /**
     * A version as the audience sees it.
     *
     * @param seen its addresses
     */
    record Pruned(Edition edition, Set<String> seen) {}

    private Pruning(Readers readers, Organisations organisations, Predicate<String> known, Withheld withheld) {
        this.readers = readers;
        this.organisations = organisations;
        this.known = known;
        this.withheld = withheld;
    }

    /**
     * The history as the audience sees it.
     *
     * @param history whole editions, oldest first
     * @param readers {@code client} stands for the only client, where there is one; where there are several, for what all of them see
     */
    public static List<Edition> of(List<Edition> history, Readers readers) {
        Organisations organisations = Organisations.of(history);
        Set<String> seen = new HashSet<>();
        List<Edition> editions = new ArrayList<>();
        for (Edition whole : history) {
            Pruned pruned = of(whole, readers, organisations, seen::contains);
            seen.addAll(pruned.seen());
            editions.add(pruned.edition());
        }
        return List.copyOf(editions);
    }

    /**
     * A version as the audience sees it.
     *
     * @param organisations of all versions
     * @param known whether the audience has seen an address in an earlier version
     */
    static Pruned of(Edition whole, Readers readers, Organisations organisations, Predicate<String> known) {
        List<String> clients = organisations.clients();
        Readers people = readers.equals(Readers.CLIENT) && clients.size() == 1
                ? new Readers(Audience.CLIENT, clients.get(0))
                : readers;
        Pruning pruning = new Pruning(people, organisations, known, Share.withheld(whole, people, organisations));
        Branch visible = pruning.branch(whole.root());
        Set<String> present = new HashSet<>();
        addresses(visible, present);
        return new Pruned(whole.with(readers, pruning.references(visible, present)), present);
    }

    private Branch branch(Branch branch) {
        List<Node> children = new ArrayList<>();
        boolean outlined = withheld.outlined().contains(branch.path());
        for (Node child : branch.children()) {
            if (!outlined || Share.OUTLINE.contains(child.key())) {
                visible(child).ifPresent(children::add);
            }
        }
        return branch.with(children);
    }

    private Optional<Node> visible(Node node) {
        if (node instanceof Leaf) {
            return sees(node) && !(readers.isVendor() && isReckoning(node)) ? Optional.of(node) : Optional.empty();
        }
        Branch branch = (Branch) node;
        if (branch.form() == Form.ENTITY) {
            return sees(branch) && !withheld.entities().contains(branch.path())
                    ? Optional.of(branch(branch))
                    : Optional.empty();
        }
        return Optional.of(branch(branch).single()).filter(kept -> !isEmpty(kept));
    }

    private boolean sees(Node node) {
        return readers.sees(organisations.today(node.audience()));
    }

    private static boolean isReckoning(Node node) {
        return Address.of(node.path()).rest().startsWith(PLANNED)
                && node instanceof Leaf leaf
                && !FIGURES_FOR_VENDORS.contains(leaf.kind());
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
            } else if (!isAboutHidden((Branch) child, present)) {
                Node kept = references((Branch) child, present).single();
                if (!isEmpty(kept)) {
                    children.add(kept);
                }
            }
        }
        return branch.with(children);
    }

    /** A record that is known by what it refers to, such as the dates of one part, goes with that. */
    private boolean isAboutHidden(Branch branch, Set<String> present) {
        return branch.form() == Form.RECORD
                && branch.children().stream()
                        .filter(child -> child.key().equals(branch.titleKey()))
                        .anyMatch(child -> child instanceof Leaf leaf
                                && leaf.kind() == ValueKind.REFERENCE
                                && !leads(leaf, present));
    }

    private boolean leads(Leaf reference, Set<String> present) {
        return present.contains(reference.value())
                || (known.test(reference.value()) && reference.path().startsWith("change/"));
    }
}
