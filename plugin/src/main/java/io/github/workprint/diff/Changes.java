package io.github.workprint.diff;

import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list of changes off a redline, in the order of the document. */
public final class Changes {
    private final List<Change> changes = new ArrayList<>();

    private Changes() {}

    public static List<Change> in(Redline root) {
        Changes changes = new Changes();
        changes.collect(root, "", "");
        return List.copyOf(changes.changes);
    }

    private void collect(Redline node, String entity, String title) {
        String owner = node.isEntity() ? node.path() : entity;
        String name = node.isEntity() ? node.title() : title;
        if (node.mark() != Mark.SAME) {
            boolean renamed = node.mark() == Mark.RENAMED;
            changes.add(new Change(
                    node.path(),
                    node.mark(),
                    label(node, name),
                    owner,
                    renamed ? node.was().map(Changes::id) : node.was(),
                    renamed ? node.now().map(Changes::id) : node.now()));
        }
        node.children().forEach(child -> collect(child, owner, name));
    }

    /** Of a renamed entity only the id is other; what changed in it are changes of their own. */
    private static Node id(Node entity) {
        return new Leaf(
                entity.key(),
                entity.path(),
                entity.label(),
                entity.audience(),
                entity.group(),
                Kind.TEXT,
                entity.key(),
                Optional.empty());
    }

    private static String label(Redline node, String title) {
        return node.isEntity() || title.isEmpty()
                ? node.title()
                : title + ": " + node.node().label();
    }
}
