package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import io.github.workprint.spec.language.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which thing names which, now or before. Change requests name what they are about and are left out. */
final class EntityMentions {
    /** @param field keys from the naming thing down, with dots: {@code gate.pass-by} */
    record Link(Redline from, String field, Redline to) {}

    private final Redline root;
    private final ChangeSubjects subjects;
    private final Map<String, Redline> entities = new HashMap<>();
    private final Map<Redline, Redline> parents = new HashMap<>();
    private final Map<Redline, List<Link>> out = new HashMap<>();
    private final Map<Redline, List<Link>> in = new HashMap<>();

    EntityMentions(Redline root, ChangeSubjects subjects) {
        this.root = root;
        this.subjects = subjects;
        index(root, root);
        link(root, root);
    }

    private void index(Redline node, Redline holder) {
        if (node.hasLeft()) {
            return;
        }
        if (node.isEntity()) {
            // Under its former address too, so that what named it before a rename still finds it.
            node.was().ifPresent(was -> entities.putIfAbsent(was.path(), node));
            entities.put(node.path(), node);
            parents.put(node, holder);
        }
        node.children().forEach(child -> index(child, node.isEntity() ? node : holder));
    }

    private void link(Redline node, Redline holder) {
        Redline here = node.isEntity() ? node : holder;
        if (node.hasLeft() || (node.isEntity() && thing(node).equals("change"))) {
            return;
        }
        targets(node).forEach(target -> {
            Link link = new Link(here, subjects.of(node).field(), target);
            out.computeIfAbsent(here, from -> new ArrayList<>()).add(link);
            in.computeIfAbsent(target, to -> new ArrayList<>()).add(link);
        });
        node.children().forEach(child -> link(child, here));
    }

    /** The things that a reference names, now and before; none for other nodes. */
    Stream<Redline> targets(Redline node) {
        if (!node.isLeaf() || ((Leaf) node.node()).kind() != ValueKind.REFERENCE) {
            return Stream.empty();
        }
        return Stream.concat(node.value().stream(), node.formerValue().stream())
                .flatMap(address -> entity(address).stream())
                .distinct();
    }

    Redline root() {
        return root;
    }

    Optional<Redline> entity(String address) {
        return Optional.ofNullable(entities.get(address));
    }

    /** The kind of a thing; the root is the workflow. */
    String thing(Redline entity) {
        return entity.isEntity() ? subjects.of(entity).thing() : ChangeSubject.WORKFLOW;
    }

    /** The thing that this one stands in; the root for one that stands on its own. */
    Redline parent(Redline entity) {
        return parents.getOrDefault(entity, root);
    }

    /** The things that this one stands in or stood in; the root for one that stands on its own. */
    Stream<Redline> parents(Redline entity) {
        return Stream.concat(Stream.of(parent(entity)), entity.elsewhere().flatMap(this::entity).stream());
    }

    List<Link> from(Redline entity) {
        return out.getOrDefault(entity, List.of());
    }

    List<Link> to(Redline entity) {
        return in.getOrDefault(entity, List.of());
    }

    /** The things that a field of a thing names. */
    Set<Redline> named(Redline entity, String field) {
        return from(entity).stream()
                .filter(link -> link.field().equals(field))
                .map(Link::to)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The things of a kind that name this one in a field. */
    Set<Redline> naming(Redline entity, String thing, String field) {
        return to(entity).stream()
                .filter(link -> link.field().equals(field) && thing(link.from()).equals(thing))
                .map(Link::from)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
