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

/** Merges two editions of one workflow, pruned for one audience, into one redline. Entities are matched by id, then by former id. */
public final class Merge {
    /** Former address to present address, for the entities that were renamed. */
    private final Map<String, String> renamed;

    private Merge(Map<String, String> renamed) {
        this.renamed = renamed;
    }

    /** The later edition, marked with what changed since the earlier. */
    public static Redline of(Edition earlier, Edition later) {
        return new Merge(renames(earlier, later)).branch(earlier.root(), later.root());
    }

    /** An edition with no marks: the redline against itself. */
    public static Redline clean(Edition edition) {
        return of(edition, edition);
    }

    private static Map<String, String> renames(Edition earlier, Edition later) {
        Map<String, Branch> before = earlier.entities();
        Map<String, Branch> after = later.entities();
        Map<String, String> renames = new HashMap<>();
        after.forEach((address, entity) -> {
            if (!before.containsKey(address)) {
                String kind =
                        address.substring(0, address.length() - entity.key().length());
                entity.formerly().stream()
                        .map(id -> kind + id)
                        .filter(former -> before.containsKey(former) && !after.containsKey(former))
                        .findFirst()
                        .ifPresent(former -> renames.putIfAbsent(former, address));
            }
        });
        return renames;
    }

    private Redline branch(Branch was, Branch now) {
        List<Redline> children = now.form() == Form.SEQUENCE
                ? Sequences.merge(was.children(), now.children(), this::pair)
                : keyed(was.children(), now.children());
        Mark mark = was.form() == Form.ENTITY && !was.key().equals(now.key()) ? Mark.RENAMED : Mark.SAME;
        return new Redline(mark, Optional.of(was), Optional.of(now), children);
    }

    /** What the node is called now, in the address space of the later edition. */
    private String presentKey(Node former) {
        if (former instanceof Branch branch && branch.form() == Form.ENTITY) {
            String address = renamed.getOrDefault(branch.path(), branch.path());
            return address.substring(address.lastIndexOf('/') + 1);
        }
        if (former instanceof Leaf leaf && leaf.kind() == Kind.REFERENCE && isItem(leaf)) {
            String address = presentAddress(leaf.value());
            if (leaf.key().equals(leaf.value())) {
                return address;
            }
            return address.equals(leaf.value()) ? leaf.key() : address.substring(address.lastIndexOf('/') + 1);
        }
        return former.key();
    }

    /** Whether a reference is an item of a set, known by what it names, and not a field, known by its key. */
    private static boolean isItem(Leaf reference) {
        return reference.value().endsWith("/" + reference.key())
                || reference.value().equals(reference.key());
    }

    /** What an entity's address, or that of a field in it, is in the later edition. */
    private String presentAddress(String former) {
        int field = former.indexOf('/', former.indexOf('/') + 1);
        String entity = field < 0 ? former : former.substring(0, field);
        return renamed.getOrDefault(entity, entity) + former.substring(entity.length());
    }

    private List<Redline> keyed(List<Node> was, List<Node> now) {
        Map<String, Node> former = new HashMap<>();
        was.forEach(node -> former.put(presentKey(node), node));
        Set<String> present = new HashSet<>();
        now.forEach(node -> present.add(node.key()));
        List<Redline> merged = new ArrayList<>();
        int next = 0;
        for (Node node : now) {
            Node before = former.get(node.key());
            if (before != null) {
                // What was removed just before this one in the earlier edition keeps its place before it.
                int at = was.indexOf(before);
                while (next < at) {
                    addRemoved(was.get(next++), present, merged);
                }
                next = Math.max(next, at + 1);
            }
            merged.add(before == null ? whole(Mark.ADDED, node) : pair(before, node));
        }
        while (next < was.size()) {
            addRemoved(was.get(next++), present, merged);
        }
        return merged;
    }

    private void addRemoved(Node node, Set<String> present, List<Redline> merged) {
        if (!present.contains(presentKey(node))) {
            merged.add(whole(Mark.REMOVED, node));
        }
    }

    private Redline pair(Node was, Node now) {
        if (was instanceof Branch wasBranch && now instanceof Branch nowBranch) {
            return branch(wasBranch, nowBranch);
        }
        Mark mark = same(was, now) ? Mark.SAME : Mark.CHANGED;
        return new Redline(mark, Optional.of(was), Optional.of(now), List.of());
    }

    private boolean same(Node was, Node now) {
        if (was instanceof Leaf wasLeaf && now instanceof Leaf nowLeaf) {
            String before = wasLeaf.kind() == Kind.REFERENCE ? presentAddress(wasLeaf.value()) : wasLeaf.value();
            return before.equals(nowLeaf.value());
        }
        return false;
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
