package io.github.workprint.edition;

import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several values that belong together.
 *
 * @param titleKey for an entity: the key of the child that names it
 * @param formerly for an entity: ids that it had in earlier versions
 * @param replaces for an entity: ids of earlier things that were split into it, or merged in it
 */
public record Branch(
        String key,
        String path,
        String label,
        Readers audience,
        Group group,
        Form form,
        String titleKey,
        List<String> formerly,
        List<String> replaces,
        List<Node> children)
        implements Node {

    /** How the children belong together, and so how two branches are compared. */
    public enum Form {
        /** Fields by key. */
        RECORD,
        /** Fields by key, of a thing with an id of its own. */
        ENTITY,
        /** Entities by id; their order carries no meaning. */
        COLLECTION,
        /** Values whose order carries no meaning. */
        SET,
        /** Several values of a field that mostly has one, and is a leaf then; their order carries no meaning. */
        SEVERAL,
        /** Values in an order that means something. */
        SEQUENCE;

        /** Whether it holds items instead of fields. */
        public boolean isList() {
            return this == SEQUENCE || isUnordered();
        }

        /** Whether it holds items whose order carries no meaning. */
        public boolean isUnordered() {
            return this == SET || this == SEVERAL;
        }
    }

    private static final Set<ValueKind> OWN_WORDS = EnumSet.of(ValueKind.TEXT, ValueKind.PROSE);

    public Branch {
        formerly = List.copyOf(formerly);
        replaces = List.copyOf(replaces);
        children = List.copyOf(children);
    }

    /** A branch that is no entity, or one that was never called otherwise. */
    public Branch(
            String key,
            String path,
            String label,
            Readers audience,
            Group group,
            Form form,
            String titleKey,
            List<Node> children) {
        this(key, path, label, audience, group, form, titleKey, List.of(), List.of(), children);
    }

    /** The child of that key. */
    public Optional<Node> child(String childKey) {
        return children.stream().filter(child -> child.key().equals(childKey)).findFirst();
    }

    /** The value of the leaf of that key. */
    public Optional<String> value(String leafKey) {
        return child(leafKey).filter(Leaf.class::isInstance).map(leaf -> ((Leaf) leaf).value());
    }

    /** The value of the leaf of that key, where it is in the author's own words: no word of a list, no id, no figure. */
    public Optional<String> text(String leafKey) {
        return child(leafKey)
                .filter(child -> child instanceof Leaf leaf && OWN_WORDS.contains(leaf.kind()))
                .map(leaf -> ((Leaf) leaf).value());
    }

    /** What people call an entity: the name it was given, or its id in words. */
    public String title() {
        return value(titleKey).orElseGet(() -> IdWords.of(key));
    }

    /** Where but one of several values is left, that value by itself. */
    public Node single() {
        return form == Form.SEVERAL && children.size() == 1 && children.get(0) instanceof Leaf only
                ? new Leaf(
                        key, path, only.label(), only.audience(), only.group(), only.kind(), only.value(), only.via())
                : this;
    }

    public Branch with(List<Node> newChildren) {
        return new Branch(key, path, label, audience, group, form, titleKey, formerly, replaces, newChildren);
    }
}
