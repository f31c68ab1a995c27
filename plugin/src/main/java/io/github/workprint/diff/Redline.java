package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of two editions merged into one: what it was, what it is, and what happened to it. At least one of the two is there. A
 * branch carries the mark of what happened to it as a whole; what happened inside it is on its children.
 *
 * @param mark a branch that stayed is {@code SAME}, even where something in it changed; see {@link #touched()}
 * @param instead of an entity that is gone: the present addresses of what took its place; of any other: the former addresses of what
 *     it took the place of
 * @param elsewhere of an entity that went from one parent to another: where it came, the address of the parent that it left; where it
 *     left, the address of the parent that it went to; empty for all else, and for a place at no entity's the empty address
 * @param children in the order of the present, what was removed standing where it stood
 */
public record Redline(
        Mark mark,
        Optional<Node> was,
        Optional<Node> now,
        List<String> instead,
        Optional<String> elsewhere,
        List<Redline> children) {
    public Redline {
        instead = List.copyOf(instead);
        children = List.copyOf(children);
    }

    public Redline(Mark mark, Optional<Node> was, Optional<Node> now, List<Redline> children) {
        this(mark, was, now, List.of(), Optional.empty(), children);
    }

    /** Whether this is the place that an entity left for another parent, where it stands now; the change is told there. */
    public boolean hasLeft() {
        return !isPresent() && elsewhere.isPresent();
    }

    /** Whether an entity came here from another parent. */
    public boolean hasComeOver() {
        return isPresent() && elsewhere.isPresent();
    }

    /** Of an entity that is gone: the addresses of what took its place. */
    public List<String> replacedBy() {
        return isPresent() ? List.of() : instead;
    }

    /** Of an entity that is there: the former addresses of what it took the place of, whole or in part. */
    public List<String> replaces() {
        return isPresent() ? instead : List.of();
    }

    /** The present node, or the former one where it was removed. */
    public Node node() {
        return now.isPresent() ? now.get() : was.orElseThrow();
    }

    public String key() {
        return node().key();
    }

    public String path() {
        return node().path();
    }

    public boolean isLeaf() {
        return node() instanceof Leaf;
    }

    public boolean isEntity() {
        return node() instanceof Branch branch && branch.form() == Form.ENTITY;
    }

    /** Whether anything in it is marked. */
    public boolean touched() {
        return mark != Mark.SAME || children.stream().anyMatch(Redline::touched);
    }

    public boolean isPresent() {
        return now.isPresent();
    }

    public Optional<Redline> child(String key) {
        for (Redline child : children) {
            if (child.key().equals(key)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The children of the branch at a chain of keys; none where there is no such branch. */
    public List<Redline> all(String... keys) {
        return at(keys).map(Redline::children).orElse(List.of());
    }

    /** The node at a chain of keys. */
    public Optional<Redline> at(String... keys) {
        Optional<Redline> node = Optional.of(this);
        for (String key : keys) {
            node = node.flatMap(found -> found.child(key));
        }
        return node;
    }

    /** What a leaf says now. */
    public Optional<String> value() {
        return now.filter(Leaf.class::isInstance).map(leaf -> ((Leaf) leaf).value());
    }

    /** What a leaf said before. */
    public Optional<String> formerValue() {
        return was.filter(Leaf.class::isInstance).map(leaf -> ((Leaf) leaf).value());
    }

    /** What an entity is called; empty for other nodes. */
    public String title() {
        return node() instanceof Branch branch && branch.form() == Form.ENTITY ? branch.title() : node().label();
    }

    /** This node and everything below it, in order. */
    public Stream<Redline> walk() {
        List<Redline> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Redline> all) {
        all.add(this);
        for (Redline child : children) {
            child.addTo(all);
        }
    }

    /** A node is equal to itself only: it stands at one place of one tree, and comparing whole trees would be slow. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }
}
