package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.IdWords;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the list of changes off a redline, in the order of the document. */
public final class Changes {
    private final Origins origins;
    private final List<Change> changes = new ArrayList<>();
    /** What each change is, for its id. */
    private final List<String> contents = new ArrayList<>();

    private Changes(Origins origins) {
        this.origins = origins;
    }

    /** @param root the redline of a whole edition: ids are told from each other within it */
    public static List<Change> in(Redline root) {
        Changes found = new Changes(Origins.of(root));
        root.children().forEach(child -> found.collect(child, child.key(), root, "", ""));
        List<String> ids = ChangeIds.of(found.contents);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> found.changes.get(i).named(ids.get(i)))
                .toList();
    }

    /**
     * @param origin the node's address in the earlier edition
     * @param holder the entity that it stands in, or the root
     */
    private void collect(Redline node, String origin, Redline holder, String title, String record) {
        Redline inside = node.isEntity() ? node : holder;
        String owner = inside.path();
        String name = node.isEntity() ? node.title() : title;
        if (node.hasLeft()) {
            return;
        }
        if (node.hasComeOver()) {
            add(
                    Mark.MOVED,
                    node,
                    label(node, name, record),
                    owner,
                    origin,
                    node.was()
                            .map(was ->
                                    parent(was, origins.former(node.elsewhere().orElse("")))),
                    node.now().map(now -> parent(now, holder.path())));
        }
        if (node.mark() == Mark.RENAMED && !isNamedAfter(holder, node)) {
            add(
                    Mark.RENAMED,
                    node,
                    label(node, name, record),
                    owner,
                    origin,
                    node.was().map(Changes::id),
                    node.now().map(Changes::id));
        } else if (node.mark() != Mark.SAME && node.mark() != Mark.RENAMED && !node.hasComeOver()) {
            add(node.mark(), node, label(node, name, record), owner, origin, node.was(), node.now());
        }
        String inner = isRecord(node) ? node.node().label() : node.isEntity() ? "" : record;
        boolean list = node.node() instanceof Branch branch && branch.form().isList();
        node.children().forEach(child -> collect(child, origins.of(child, origin, list), inside, name, inner));
    }

    /** Whether only that name of an item is other which it has from the renamed thing that it stands in: {@code imf.r-001} of {@code imf}. */
    private static boolean isNamedAfter(Redline holder, Redline item) {
        return holder.mark() == Mark.RENAMED
                && !item.hasComeOver()
                && own(item.was(), holder.was()).isPresent()
                && own(item.was(), holder.was()).equals(own(item.now(), holder.now()));
    }

    /** What the name of an item adds to that of what it stands in. */
    private static Optional<String> own(Optional<Node> item, Optional<Node> holder) {
        return item.flatMap(one -> holder.map(Node::key)
                .filter(name -> one.key().startsWith(name + "."))
                .map(name -> one.key().substring(name.length())));
    }

    private void add(
            Mark kind, Redline node, String label, String owner, String origin, Optional<Node> was, Optional<Node> is) {
        Change change = new Change("", node.path(), kind, label, owner, was, is, node.instead());
        changes.add(change);
        contents.add(origins.content(kind, origin, was, is));
    }

    /** Of an entity that went to another parent only the parent is other. */
    private static Node parent(Node entity, String address) {
        return new Leaf(
                entity.key(),
                entity.path(),
                entity.label(),
                entity.audience(),
                entity.group(),
                ValueKind.REFERENCE,
                address,
                Optional.empty());
    }

    /** Of a renamed entity only the id is other; what changed in it are changes of their own. */
    private static Node id(Node entity) {
        return new Leaf(
                entity.key(),
                entity.path(),
                entity.label(),
                entity.audience(),
                entity.group(),
                ValueKind.TEXT,
                entity.key(),
                Optional.empty());
    }

    /** What stands in a record of its own is called after it: {@code Master: Loudness tolerance}. */
    private static String label(Redline node, String title, String record) {
        String own = node.node().label();
        String label = record.isEmpty() || own.equals(record) ? own : record + " " + IdWords.inSentence(own);
        return node.isEntity() ? node.title() : title.isEmpty() ? label : title + ": " + label;
    }

    /** Planned figures are told like fields of their entity. */
    private static boolean isRecord(Redline node) {
        return node.node() instanceof Branch branch
                && branch.form() == Form.RECORD
                && !branch.path().isEmpty()
                && !branch.key().equals("planned");
    }
}
