package io.github.workprint.diff;

import java.util.ArrayList;
import java.util.List;

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
            changes.add(new Change(node.path(), node.mark(), label(node, name), owner, node.was(), node.now()));
        }
        node.children().forEach(child -> collect(child, owner, name));
    }

    private static String label(Redline node, String title) {
        return node.isEntity() || title.isEmpty()
                ? node.title()
                : title + ": " + node.node().label();
    }
}
