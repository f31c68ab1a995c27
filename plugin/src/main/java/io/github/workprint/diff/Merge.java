package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Merges two editions of one workflow, pruned for one audience, into one redline. Entities are matched by id, then by former id. */
public final class Merge {
    private final Names names;

    private Merge(Names names) {
        this.names = names;
    }

    /** The later edition, marked with what changed since the earlier. */
    public static Redline of(Edition earlier, Edition later) {
        return of(List.of(earlier, later));
    }

    /**
     * The latest edition, marked with what changed since the oldest, net of what was changed back in between.
     *
     * @param chain the oldest, the latest and all between them, oldest first; see {@link Lineage} for more than one of these
     */
    public static Redline of(List<Edition> chain) {
        return Lineage.of(chain).between(0, chain.size() - 1);
    }

    /** An edition with no marks: the redline against itself. */
    public static Redline clean(Edition edition) {
        return of(edition, edition);
    }

    static Redline of(Edition earlier, Edition later, Names names) {
        return new Merge(names).branch(earlier.root(), later.root());
    }

    private Redline branch(Branch was, Branch now) {
        List<Redline> children = now.form() == Form.SEQUENCE
                ? Sequences.merge(was.children(), now.children(), this::pair)
                : keyed(was, now);
        Mark mark = was.form() == Form.ENTITY && !was.key().equals(now.key()) ? Mark.RENAMED : Mark.SAME;
        return new Redline(mark, Optional.of(was), Optional.of(now), children);
    }

    private List<Redline> keyed(Branch was, Branch now) {
        List<String> former = identities(was, names::now);
        List<String> present = identities(now, UnaryOperator.identity());
        Map<String, Integer> positions = new HashMap<>();
        former.forEach(identity -> positions.put(identity, positions.size()));
        Set<String> stays = Set.copyOf(present);
        List<Redline> merged = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < present.size(); i++) {
            Integer at = positions.get(present.get(i));
            Node node = now.children().get(i);
            if (at == null) {
                merged.add(whole(Mark.ADDED, node));
                continue;
            }
            // What was removed just before this one in the earlier edition keeps its place before it.
            for (; next < at; next++) {
                addRemoved(was.children().get(next), former.get(next), stays, merged);
            }
            next = Math.max(next, at + 1);
            merged.add(pair(was.children().get(at), node));
        }
        for (; next < former.size(); next++) {
            addRemoved(was.children().get(next), former.get(next), stays, merged);
        }
        return merged;
    }

    private static void addRemoved(Node node, String identity, Set<String> stays, List<Redline> merged) {
        if (!stays.contains(identity)) {
            merged.add(whole(Mark.REMOVED, node));
        }
    }

    /**
     * What tells each child from its siblings: an entity's address, the value of an item of a set, a field's key. An item that is
     * there twice is told from the first by a number.
     *
     * @param addresses what an address of the branch's edition is in the later one
     */
    private static List<String> identities(Branch branch, UnaryOperator<String> addresses) {
        List<String> identities = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node child : branch.children()) {
            String identity = child instanceof Branch deeper && deeper.form() == Form.ENTITY
                    ? addresses.apply(child.path())
                    : branch.form() == Form.SET && child instanceof Leaf leaf ? value(leaf, addresses) : child.key();
            for (int again = 2; !seen.add(identity); again++) {
                identity = identity.replaceFirst(" #\\d+$", "") + " #" + again;
            }
            identities.add(identity);
        }
        return identities;
    }

    private static String value(Leaf leaf, UnaryOperator<String> addresses) {
        return leaf.kind() == Kind.REFERENCE ? addresses.apply(leaf.value()) : leaf.value();
    }

    private Redline pair(Node was, Node now) {
        if (was instanceof Branch wasBranch && now instanceof Branch nowBranch) {
            return branch(wasBranch, nowBranch);
        }
        Mark mark = same(was, now) ? Mark.SAME : Mark.CHANGED;
        return new Redline(mark, Optional.of(was), Optional.of(now), List.of());
    }

    private boolean same(Node was, Node now) {
        return was instanceof Leaf former
                && now instanceof Leaf present
                && value(former, names::now).equals(present.value());
    }

    /**
     * A node that stands in one edition only. An entity is marked as a whole, and so is a leaf; of other branches, what is in
     * them is marked, so that each mark stands for one change.
     */
    private static Redline whole(Mark mark, Node node) {
        boolean asOne = node instanceof Leaf || ((Branch) node).form() == Form.ENTITY;
        return oneSided(mark, asOne ? mark : Mark.SAME, node, asOne);
    }

    /** @param inside whether the node stands in an entity that is marked as a whole, and needs no marks of its own below */
    private static Redline oneSided(Mark side, Mark own, Node node, boolean inside) {
        List<Redline> children = node instanceof Branch branch
                ? branch.children().stream()
                        .map(child -> inside ? oneSided(side, Mark.SAME, child, true) : whole(side, child))
                        .toList()
                : List.of();
        return side == Mark.REMOVED
                ? new Redline(own, Optional.of(node), Optional.empty(), children)
                : new Redline(own, Optional.empty(), Optional.of(node), children);
    }
}
