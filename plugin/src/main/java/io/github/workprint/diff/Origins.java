package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says what a change is in the terms of the earlier edition, so that a new name for an entity alters nothing in it. Positions in
 * lists are left out, since they shift with what is put in before.
 */
final class Origins {
    private final NamePairs names;

    private Origins(NamePairs names) {
        this.names = names;
    }

    static Origins of(Redline root) {
        Map<String, String> former = new HashMap<>();
        root.walk()
                .filter(node -> node.mark() == Mark.RENAMED)
                .forEach(node ->
                        former.put(node.path(), node.was().map(Node::path).orElseThrow()));
        return new Origins(new NamePairs(Map.of(), former, Map.of()));
    }

    /** The former address of a node; of an item of a list, that of the list. */
    String of(Redline node, String above, boolean item) {
        if (node.isEntity()) {
            return node.was().map(Node::path).orElse(node.path());
        }
        return item ? above : above + "/" + node.was().orElse(node.node()).key();
    }

    /** What an address of the later edition was in the earlier. */
    String former(String address) {
        return names.before(address);
    }

    /** What identifies a change: its kind, where it is, and both values. A whole entity is its address. */
    String content(Mark kind, String origin, Optional<Node> was, Optional<Node> is) {
        return kind + "\n" + origin + "\n" + was.map(node -> value(node, false)).orElse("") + "\n"
                + is.map(node -> value(node, true)).orElse("");
    }

    private String value(Node node, boolean present) {
        boolean entity = node instanceof Branch branch && branch.form() == Form.ENTITY;
        return entity ? "" : Spelling.free(node, present ? names::before : UnaryOperator.identity());
    }
}
