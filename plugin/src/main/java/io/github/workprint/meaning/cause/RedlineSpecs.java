package io.github.workprint.meaning.cause;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.finding.Place;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * One side of a redline as a spec, and what it would be with some of the changes taken from the other side. Things keep their present
 * names on both sides. Prose is left out: nothing is planned from it.
 */
final class RedlineSpecs {
    private static final Place NOWHERE = Place.of("");

    private final RedlineIndex index;
    private final boolean present;
    private final Vocabulary vocabulary;
    private final Map<Redline, Redline> parents = new HashMap<>();
    /** Of an entity that came over from another parent: where it stood. */
    private final Map<Redline, Redline> leftPlaces = new HashMap<>();
    /** What was written of nodes in which nothing is taken from the other side. */
    private final Map<Redline, Optional<Yaml>> written = new HashMap<>();

    private final Spec side;
    private final List<Located> records;

    /**
     * Changes that are taken from the other side.
     *
     * @param around the nodes that they stand in, and they themselves
     */
    private record Others(Set<Redline> changes, Set<Redline> around) {}

    /**
     * @param vocabulary see {@link #words}
     * @param present whether it is the present side, or the former one
     */
    RedlineSpecs(RedlineIndex index, Vocabulary vocabulary, boolean present) {
        this.index = index;
        this.present = present;
        parents(index.root());
        this.vocabulary = vocabulary;
        this.side = bind(new Others(Set.of(), Set.of()), List.of());
        this.records = Addresses.of(side).entities().values().stream()
                .filter(Located.class::isInstance)
                .map(Located.class::cast)
                .toList();
    }

    private void parents(Redline node) {
        if (node.hasLeft()) {
            index.entity(node.path()).ifPresent(now -> leftPlaces.put(now, node));
        }
        for (Redline child : node.children()) {
            parents.put(child, node);
            parents(child);
        }
    }

    /** The words that a redline is written in: those of the house are known as they stand in it. */
    static Vocabulary words(Redline root) {
        Map<String, Set<String>> words = new HashMap<>();
        fields(root, RecordShape.of(Spec.class), (field, leaf) -> {
            if (leaf.kind() == ValueKind.TERM) {
                words.computeIfAbsent(field.declared().oneOf(), list -> new TreeSet<>())
                        .add(leaf.value());
            }
        });
        return Vocabulary.load().knowing(words);
    }

    private static void fields(Redline record, RecordShape shape, BiConsumer<FieldShape, Leaf> each) {
        for (Redline child : record.children()) {
            shape.field(child.key()).ifPresent(field -> values(child, field, each));
        }
    }

    private static void values(Redline node, FieldShape field, BiConsumer<FieldShape, Leaf> each) {
        Stream.concat(node.was().stream(), node.now().stream())
                .filter(Leaf.class::isInstance)
                .forEach(leaf -> each.accept(field, (Leaf) leaf));
        if (isRecord(node.node())) {
            fields(node, RecordShape.of(field.element()), each);
        } else {
            node.children().forEach(item -> values(item, field, each));
        }
    }

    private static boolean isRecord(Node node) {
        return node instanceof Branch branch
                && (branch.form() == Branch.Form.RECORD || branch.form() == Branch.Form.ENTITY);
    }

    /** The side as it is. */
    Spec side() {
        return side;
    }

    /** The side with these changes as they are on the other one. */
    Spec with(Collection<Redline> changes) {
        Set<Redline> around = new HashSet<>();
        for (Redline change : changes) {
            around(change, around);
            Optional.ofNullable(leftPlaces.get(change)).ifPresent(left -> around(left, around));
        }
        return bind(new Others(Set.copyOf(changes), around), records);
    }

    private void around(Redline node, Set<Redline> around) {
        around.add(node);
        Optional.ofNullable(parents.get(node)).ifPresent(parent -> around(parent, around));
    }

    private Spec bind(Others others, List<Located> bound) {
        Yaml yaml = record(index.root(), RecordShape.of(Spec.class), others);
        // What is hidden is missing, and so cannot be asked for.
        return new RecordBinder(vocabulary, finding -> {}, bound).bind(Spec.class, yaml);
    }

    private Mapping record(Redline record, RecordShape shape, Others others) {
        List<Entry> entries = new ArrayList<>();
        for (Redline child : record.children()) {
            shape.field(child.key())
                    .flatMap(field -> yaml(child, field, others))
                    .ifPresent(value -> entries.add(new Entry(child.key(), NOWHERE, value)));
        }
        return new Mapping(NOWHERE, entries);
    }

    private Optional<Yaml> yaml(Redline node, FieldShape field, Others others) {
        if (others.around().contains(node)) {
            return make(node, field, others);
        }
        Optional<Yaml> known = written.get(node);
        if (known == null) {
            known = make(node, field, others);
            written.put(node, known);
        }
        return known;
    }

    private Optional<Yaml> make(Redline node, FieldShape field, Others others) {
        Redline told = node.hasLeft() ? index.entity(node.path()).orElse(node) : node;
        boolean now = present != others.changes().contains(told);
        if (node.mark() == Mark.ADDED || node.mark() == Mark.REMOVED || node.mark() == Mark.CHANGED) {
            return (now ? node.now() : node.was()).flatMap(one -> whole(one, field));
        }
        if (node.hasComeOver() && !now) {
            return Optional.empty();
        }
        if (node.isLeaf()) {
            return (now ? node.now().or(node::was) : node.was().or(node::now)).flatMap(one -> whole(one, field));
        }
        if (isRecord(node.node())) {
            Mapping record = record(node, RecordShape.of(field.element()), others);
            return node.isEntity() || !record.entries().isEmpty() ? Optional.of(record) : Optional.empty();
        }
        boolean entities = field.kind() == ValueKind.ENTITIES;
        List<Entry> entries = new ArrayList<>();
        for (Redline item : node.children()) {
            yaml(item, field, others).ifPresent(value -> entries.add(new Entry(item.key(), NOWHERE, value)));
        }
        return several(entries, entities);
    }

    private Optional<Yaml> whole(Node node, FieldShape field) {
        if (node instanceof Leaf leaf) {
            // What is taken from elsewhere is taken from there again.
            return leaf.kind() == ValueKind.PROSE || leaf.via().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Scalar(NOWHERE, text(leaf, field)));
        }
        Branch branch = (Branch) node;
        List<Entry> entries = new ArrayList<>();
        for (Node child : branch.children()) {
            Optional<FieldShape> of =
                    isRecord(branch) ? RecordShape.of(field.element()).field(child.key()) : Optional.of(field);
            of.flatMap(shape -> whole(child, shape))
                    .ifPresent(value -> entries.add(new Entry(child.key(), NOWHERE, value)));
        }
        return isRecord(branch)
                ? Optional.of(new Mapping(NOWHERE, entries))
                : several(entries, field.kind() == ValueKind.ENTITIES);
    }

    private static Optional<Yaml> several(List<Entry> entries, boolean named) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        named
                                ? new Mapping(NOWHERE, entries)
                                : new Sequence(
                                        NOWHERE,
                                        entries.stream().map(Entry::value).toList()));
    }

    /** A reference is the address of a thing in the edition, and its id in the language where that is enough. */
    private String text(Leaf leaf, FieldShape field) {
        if (leaf.kind() != ValueKind.REFERENCE) {
            return leaf.value();
        }
        String address = index.entity(leaf.value()).map(Redline::path).orElse(leaf.value());
        return Arrays.asList(field.declared().to()).contains(Addresses.ANY) || !address.contains("/")
                ? address
                : Address.of(address).id();
    }
}
