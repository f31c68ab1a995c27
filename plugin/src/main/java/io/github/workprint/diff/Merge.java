package io.github.workprint.diff;

import io.github.workprint.diff.Sequences.Pairing;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Merges two editions of one workflow, pruned for one audience, into one redline. Entities are matched by id, then by former id;
 * values are compared by what they mean, see {@link Sameness}.
 */
public final class Merge {
    private final NamePairs names;
    /** Present address to the former addresses of what it took the place of. */
    private final Map<String, List<String>> replaces = new HashMap<>();

    private final ChangedParents parents;
    /** Holds for what came from another parent: the rates around it were others. */
    private final Sameness atLarge;

    private Merge(Edition earlier, Edition later, NamePairs names) {
        this.names = names;
        this.parents = ChangedParents.between(earlier, later, names);
        this.atLarge = Sameness.between(earlier, later, names);
        names.replacedBy()
                .forEach((former, present) ->
                        present.forEach(address -> replaces.computeIfAbsent(address, key -> new ArrayList<>())
                                .add(former)));
        replaces.values().forEach(Collections::sort);
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

    static Redline of(Edition earlier, Edition later, NamePairs names) {
        Merge merge = new Merge(earlier, later, names);
        return merge.branch(Mark.SAME, earlier.root(), later.root(), merge.atLarge);
    }

    private Redline branch(Mark mark, Branch was, Branch now, Sameness around) {
        Sameness sameness = around.within(was, now);
        Branch former = withLists(was, now);
        Branch present = withLists(now, was);
        boolean nameless = now.form() == Form.SEQUENCE || (now.form().isUnordered() && holdsNameless(was, now));
        List<Redline> children = nameless
                ? Sequences.merge(was, now, now.form() == Form.SEQUENCE, sameness, pairing(sameness))
                : keyed(former, present, sameness);
        boolean renamed = was.form() == Form.ENTITY && !was.key().equals(now.key());
        List<String> instead = now.form() == Form.ENTITY ? replaces.getOrDefault(now.path(), List.of()) : List.of();
        return new Redline(
                renamed ? Mark.RENAMED : mark,
                Optional.of(was),
                Optional.of(now),
                instead,
                parents.left(now.path()),
                children);
    }

    /** A single value becomes a list of one where the other edition has several of it, so that items are compared with items. */
    private static Branch withLists(Branch own, Branch other) {
        boolean mayDiffer =
                other.form() != Form.COLLECTION && other.children().stream().anyMatch(Merge::isSeveral);
        return mayDiffer
                ? own.with(own.children().stream()
                        .map(child -> isOneOfSeveral(child, other) ? asList((Leaf) child) : child)
                        .toList())
                : own;
    }

    private static boolean isOneOfSeveral(Node child, Branch other) {
        return child instanceof Leaf
                && other.child(child.key()).filter(Merge::isSeveral).isPresent();
    }

    private static boolean isSeveral(Node node) {
        return node instanceof Branch branch && branch.form() == Form.SEVERAL;
    }

    private static Branch asList(Leaf one) {
        String id = one.kind() == ValueKind.REFERENCE ? Address.of(one.value()).id() : one.value();
        Leaf item = new Leaf(
                id,
                one.path() + "/" + id,
                one.label(),
                one.audience(),
                one.group(),
                one.kind(),
                one.value(),
                one.via());
        return new Branch(
                one.key(), one.path(), one.label(), one.audience(), one.group(), Form.SEVERAL, "", List.of(item));
    }

    /** Records in a list that nothing tells from each other but what they say. */
    private static boolean holdsNameless(Branch was, Branch now) {
        return Stream.of(was, now)
                .flatMap(list -> list.children().stream())
                .anyMatch(item ->
                        item instanceof Branch record && record.titleKey().isEmpty());
    }

    private Pairing pairing(Sameness sameness) {
        return new Pairing() {
            @Override
            public Redline both(Mark mark, Node was, Node now) {
                return pair(mark, was, now, sameness);
            }

            @Override
            public Redline one(Mark mark, Node node) {
                return whole(mark, node);
            }
        };
    }

    private List<Redline> keyed(Branch was, Branch now, Sameness sameness) {
        List<String> former = identities(was, sameness, false);
        List<String> present = identities(now, sameness, true);
        Map<String, Integer> positions = new HashMap<>();
        former.forEach(identity -> positions.put(identity, positions.size()));
        Set<String> stays = new HashSet<>(present);
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
            merged.add(pair(Mark.SAME, was.children().get(at), node, sameness));
        }
        for (; next < former.size(); next++) {
            addRemoved(was.children().get(next), former.get(next), stays, merged);
        }
        return merged;
    }

    private void addRemoved(Node node, String identity, Set<String> stays, List<Redline> merged) {
        if (!stays.contains(identity) && !(merged(node) && stays.contains(first(identity)))) {
            merged.add(whole(Mark.REMOVED, node));
        }
    }

    /** Whether a reference named one of several things that were merged, and so leads where another leads already. */
    private boolean merged(Node node) {
        return node instanceof Leaf leaf
                && leaf.kind() == ValueKind.REFERENCE
                && names.replacedBy().containsKey(leaf.value());
    }

    private static String first(String identity) {
        return "1" + identity.substring(identity.indexOf(':'));
    }

    /**
     * What tells each child from its siblings: an entity's address, the value of an item of a set, a field's key with the form of
     * what it holds. Items of one value are counted.
     */
    private List<String> identities(Branch branch, Sameness sameness, boolean present) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> identities = new ArrayList<>();
        for (Node child : branch.children()) {
            String identity = child.key();
            if (child instanceof Branch deeper) {
                String address = present ? child.path() : names.now(child.path());
                identity = deeper.form() == Form.ENTITY ? address : deeper.form() + " " + key(deeper, present);
            } else if (branch.form().isUnordered() && child instanceof Leaf) {
                identity = present ? sameness.present(child) : sameness.former(child);
            }
            identities.add(counts.merge(identity, 1, Integer::sum) + ":" + identity);
        }
        return identities;
    }

    /** A row that stands under the name of what it is of, as that of a part does, goes with that name. */
    private String key(Branch row, boolean present) {
        return present
                ? row.key()
                : row.children().stream()
                        .filter(Leaf.class::isInstance)
                        .map(Leaf.class::cast)
                        .filter(leaf -> leaf.kind() == ValueKind.REFERENCE)
                        .map(Leaf::value)
                        .filter(address -> address.endsWith("/" + row.key()))
                        .findFirst()
                        .map(address -> Address.of(names.now(address)).id())
                        .orElse(row.key());
    }

    private Redline pair(Mark mark, Node was, Node now, Sameness sameness) {
        if (was instanceof Branch wasBranch && now instanceof Branch nowBranch) {
            return branch(mark, wasBranch, nowBranch, sameness);
        }
        boolean same = was instanceof Leaf former && now instanceof Leaf present && sameness.same(former, present);
        return new Redline(same ? mark : Mark.CHANGED, Optional.of(was), Optional.of(now), List.of());
    }

    /**
     * A node that stands in one edition only. An entity is marked as a whole, and so is a leaf; of other branches, what is in
     * them is marked, so that each mark stands for one change.
     */
    private Redline whole(Mark mark, Node node) {
        boolean asOne = node instanceof Leaf || ((Branch) node).form() == Form.ENTITY;
        return transferred(mark, node).orElseGet(() -> oneSided(mark, asOne ? mark : Mark.SAME, node, asOne));
    }

    /** An entity that is in both editions, with different parents: where it stands now it is told, where it stood only marked. */
    private Optional<Redline> transferred(Mark side, Node node) {
        if (!(node instanceof Branch entity) || entity.form() != Form.ENTITY) {
            return Optional.empty();
        }
        return side == Mark.REMOVED
                ? parents.wentTo(entity.path())
                        .map(parent -> new Redline(
                                Mark.REMOVED,
                                Optional.of(entity),
                                Optional.empty(),
                                List.of(),
                                Optional.of(parent),
                                inside(Mark.REMOVED, entity)))
                : parents.former(entity.path()).map(was -> branch(Mark.MOVED, was, entity, atLarge));
    }

    private List<Redline> inside(Mark side, Branch whole) {
        return whole.children().stream()
                .map(child -> transferred(side, child).orElseGet(() -> oneSided(side, Mark.SAME, child, true)))
                .toList();
    }

    /** @param inside whether the node stands in an entity that is marked as a whole, and needs no marks of its own below */
    private Redline oneSided(Mark side, Mark own, Node node, boolean inside) {
        List<Redline> children = node instanceof Branch branch
                ? inside
                        ? inside(side, branch)
                        : branch.children().stream()
                                .map(child -> whole(side, child))
                                .toList()
                : List.of();
        return side == Mark.REMOVED
                ? new Redline(
                        own,
                        Optional.of(node),
                        Optional.empty(),
                        names.replacedBy().getOrDefault(node.path(), List.of()),
                        Optional.empty(),
                        children)
                : new Redline(
                        own,
                        Optional.empty(),
                        Optional.of(node),
                        replaces.getOrDefault(node.path(), List.of()),
                        Optional.empty(),
                        children);
    }
}
