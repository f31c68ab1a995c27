package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import java.util.List;
import java.util.function.UnaryOperator;

/** Nodes under other addresses. */
final class Readdressed {
    private final UnaryOperator<String> addresses;

    private Readdressed(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /** The entity, and what is in it, under another id. */
    static Branch entity(Branch entity, String id) {
        String address = entity.path().substring(0, entity.path().indexOf('/') + 1) + id;
        return (Branch) keyed(moved(entity, entity.path(), address), id);
    }

    /** An item of a sequence at another position. */
    static Node item(Node item, String list, int position) {
        return keyed(moved(item, item.path(), list + "/" + position), String.valueOf(position));
    }

    /** A whole tree in which an entity has another id, wherever it is named, and keeps the old one as a former one. */
    static Branch renamed(Branch root, String from, String id) {
        String to = from.substring(0, from.indexOf('/') + 1) + id;
        return formerly((Branch) moved(root, from, to), to, from);
    }

    private static Branch formerly(Branch branch, String address, String former) {
        List<Node> children = branch.children().stream()
                .map(child -> child instanceof Branch deeper ? formerly(deeper, address, former) : child)
                .toList();
        if (!branch.path().equals(address)) {
            return branch.with(children);
        }
        return new Branch(
                address.substring(address.indexOf('/') + 1),
                branch.path(),
                branch.label(),
                branch.audience(),
                branch.group(),
                branch.form(),
                branch.titleKey(),
                List.of(former.substring(former.indexOf('/') + 1)),
                List.of(),
                children);
    }

    private static Node moved(Node node, String from, String to) {
        return new Readdressed(address -> address.equals(from) || address.startsWith(from + "/")
                        ? to + address.substring(from.length())
                        : address)
                .node(node);
    }

    private Node node(Node node) {
        if (node instanceof Leaf leaf) {
            String value = leaf.kind() == ValueKind.REFERENCE ? addresses.apply(leaf.value()) : leaf.value();
            return new Leaf(
                    leaf.key(),
                    addresses.apply(leaf.path()),
                    leaf.label(),
                    leaf.audience(),
                    leaf.group(),
                    leaf.kind(),
                    value,
                    leaf.via());
        }
        Branch branch = (Branch) node;
        return new Branch(
                branch.key(),
                addresses.apply(branch.path()),
                branch.label(),
                branch.audience(),
                branch.group(),
                branch.form(),
                branch.titleKey(),
                branch.formerly(),
                branch.replaces(),
                branch.children().stream().map(this::node).toList());
    }

    private static Node keyed(Node node, String key) {
        if (node instanceof Leaf leaf) {
            return new Leaf(
                    key,
                    leaf.path(),
                    leaf.label(),
                    leaf.audience(),
                    leaf.group(),
                    leaf.kind(),
                    leaf.value(),
                    leaf.via());
        }
        Branch branch = (Branch) node;
        return new Branch(
                key,
                branch.path(),
                branch.label(),
                branch.audience(),
                branch.group(),
                branch.form(),
                branch.titleKey(),
                branch.formerly(),
                branch.replaces(),
                branch.children());
    }
}
