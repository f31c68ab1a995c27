package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the list of changes off a redline, in the order of the document. */
public final class Changes {
    private final List<Change> changes = new ArrayList<>();

    private Changes() {}

    public static List<Change> in(Redline root) {
        Changes changes = new Changes();
        changes.collect(root, "", "", "");
        return List.copyOf(changes.changes);
    }

    private void collect(Redline node, String entity, String title, String record) {
        String owner = node.isEntity() ? node.path() : entity;
        String name = node.isEntity() ? node.title() : title;
        if (node.mark() != Mark.SAME) {
            boolean renamed = node.mark() == Mark.RENAMED;
            changes.add(new Change(
                    node.path(),
                    node.mark(),
                    label(node, name, record),
                    owner,
                    renamed ? node.was().map(Changes::id) : node.was(),
                    renamed ? node.now().map(Changes::id) : node.now()));
        }
        String inner = isRecord(node) ? node.node().label() : node.isEntity() ? "" : record;
        node.children().forEach(child -> collect(child, owner, name, inner));
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

    /** What stands in a record of its own is called after it: {@code Master: Loudness tolerance}. */
    private static String label(Redline node, String title, String record) {
        String own = node.node().label();
        String label = record.isEmpty() || own.equals(record) ? own : record + " " + inSentence(own);
        return node.isEntity() ? node.title() : title.isEmpty() ? label : title + ": " + label;
    }

    private static String inSentence(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Planned figures are told like fields of their entity. */
    private static boolean isRecord(Redline node) {
        return node.node() instanceof Branch branch
                && branch.form() == Form.RECORD
                && !branch.path().isEmpty()
                && !branch.key().equals("planned");
    }
}
