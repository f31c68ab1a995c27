package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.spec.language.ValueKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds its way through the redline of a workflow: entities by address, who makes and takes what, who owns which stage. */
public final class Workflow {
    private final Redline root;
    private final Map<String, Redline> entities = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Redline> nodes = new HashMap<>();

    public Workflow(Redline root) {
        this.root = root;
        index(root, "");
    }

    private void index(Redline node, String parent) {
        if (node.hasLeft()) {
            return;
        }
        String owner = parent;
        nodes.put(node.path(), node);
        if (node.isEntity()) {
            owner = node.path();
            // Under its former address too, so that what named it before the rename still finds it.
            node.was().ifPresent(was -> entities.putIfAbsent(was.path(), node));
            entities.put(node.path(), node);
            parents.put(node.path(), parent);
        }
        for (Redline child : node.children()) {
            index(child, owner);
        }
    }

    public Redline root() {
        return root;
    }

    /** The entity of that address, present or former. */
    public Optional<Redline> entity(String address) {
        return Optional.ofNullable(entities.get(address));
    }

    /** The node of that address: an entity, or something in one. */
    public Optional<Redline> node(String address) {
        return Optional.ofNullable(nodes.get(address));
    }

    /** The address of the entity that this one stands in; empty for one that stands on its own. */
    public String parent(String address) {
        return parents.getOrDefault(address, "");
    }

    public List<Redline> stages() {
        return root.all("stages");
    }

    /** The entities that a field names, now or before: of a single reference one or two, of a list all. */
    public List<Redline> named(Redline entity, String field) {
        return entity.child(field).stream()
                .flatMap(node -> node.isLeaf() ? Stream.of(node) : node.children().stream())
                .flatMap(this::ends)
                .distinct()
                .toList();
    }

    /** The entity that a single reference names now. */
    public Optional<Redline> now(Redline entity, String field) {
        return entity.child(field).flatMap(Redline::value).flatMap(this::entity);
    }

    /** The entity that a single reference named before. */
    public Optional<Redline> before(Redline entity, String field) {
        return entity.child(field).flatMap(Redline::formerValue).flatMap(this::entity);
    }

    private Stream<Redline> ends(Redline reference) {
        return Stream.of(reference.value(), reference.formerValue())
                .flatMap(Optional::stream)
                .map(entities::get)
                .filter(Objects::nonNull);
    }

    /** The stages that name the thing in a field, such as {@code makes}, now or before. */
    public List<Redline> stagesThat(String field, Redline thing) {
        return stages().stream()
                .filter(stage -> named(stage, field).contains(thing))
                .toList();
    }

    /** Every leaf that names an entity, now or before. */
    public Stream<Redline> references(Redline entity) {
        return root.walk()
                .filter(Redline::isLeaf)
                .filter(leaf -> ((Leaf) leaf.node()).kind() == ValueKind.REFERENCE)
                .filter(leaf -> ends(leaf).anyMatch(entity::equals));
    }
}
