package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.spec.value.Address;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds for every node of a redline what it is in the language. */
final class ChangeSubjects {
    private final Map<Redline, ChangeSubject> subjects = new HashMap<>();
    private final Set<Redline> items = new HashSet<>();
    private final Map<Redline, Redline> records = new HashMap<>();

    ChangeSubjects(Redline root) {
        root.children().forEach(child -> put(child, ChangeSubject.WORKFLOW, "", false));
    }

    private void put(Redline node, String thing, String above, boolean item) {
        String kind = node.isEntity() ? Address.of(node.path()).kind() : thing;
        String field = node.isEntity() ? "" : item ? above : below(above, node.key());
        subjects.put(node, new ChangeSubject(kind, field));
        if (item) {
            items.add(node);
        }
        boolean list = node.node() instanceof Branch branch && branch.form().isList();
        boolean record = node.node() instanceof Branch branch && branch.form() == Form.RECORD && !field.isEmpty();
        for (Redline child : node.children()) {
            Redline around = record ? node : list ? records.get(node) : null;
            if (around != null) {
                records.put(child, around);
            }
            put(child, kind, field, list);
        }
    }

    /** Whatever stands below a field of an author's own is that field; planned figures are ruled alike wherever they stand. */
    private static String below(String above, String key) {
        return above.startsWith("x-") ? above : above.isEmpty() || key.equals("planned") ? key : above + "." + key;
    }

    ChangeSubject of(Redline node) {
        return Optional.ofNullable(subjects.get(node))
                .orElseThrow(() -> new IllegalArgumentException(node.path() + " is not in this redline"));
    }

    /** Whether the node is an item of a list. */
    boolean isItem(Redline node) {
        return items.contains(node);
    }

    /** The records in a thing that the node is in, the outermost first. */
    List<Redline> records(Redline node) {
        Deque<Redline> around = new ArrayDeque<>();
        for (Redline record = records.get(node); record != null; record = records.get(record)) {
            around.addFirst(record);
        }
        return List.copyOf(around);
    }
}
