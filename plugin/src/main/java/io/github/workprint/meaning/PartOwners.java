package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.diff.RedlineIndex.Mention;
import io.github.workprint.spec.value.Address;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which parts a change is about, and who does a stage for them, now or before. */
final class PartOwners {
    private static final String PART = "part";

    private final RedlineIndex index;

    PartOwners(RedlineIndex index) {
        this.index = index;
    }

    /**
     * The parts that a change is about: the part that changed, those of the record that the change stands in, or those that a list names;
     * none where it is about no single ones.
     *
     * @param node what changed
     * @param entity the thing that it is, or belongs to
     */
    Set<Redline> about(Redline node, Redline entity) {
        if (isPart(entity)) {
            return Set.of(entity);
        }
        Address at = Address.of(node.path());
        while (!at.rest().isEmpty()) {
            Set<Redline> own = parts(index.node(at.toString()).flatMap(record -> record.child(PART)).stream());
            if (!own.isEmpty()) {
                return own;
            }
            at = at.above().orElseThrow();
        }
        return parts(Stream.of(node));
    }

    private Set<Redline> parts(Stream<Redline> references) {
        return references
                .flatMap(index::targets)
                .filter(PartOwners::isPart)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isPart(Redline entity) {
        return entity.isEntity() && Address.of(entity.path()).isOf(PART);
    }

    /** Whether a declaration is for parts, and for one that goes with one of these. */
    boolean isFor(Redline declaration, Collection<Redline> parts) {
        return Stream.of(true, false)
                .anyMatch(present -> !concerned(declaration, parts, present).isEmpty());
    }

    /**
     * Who owns a stage, now or before: all that do where it is for no parts, or where no parts are asked for; else those who do it for
     * parts that go with these.
     */
    Set<Redline> of(Redline stage, Collection<Redline> parts) {
        boolean whole = parts.isEmpty()
                || Stream.of(true, false)
                        .allMatch(present -> own(stage, present).isEmpty());
        Set<Redline> owners = new LinkedHashSet<>();
        if (whole) {
            owners.addAll(index.named(stage, "owner"));
            owners.addAll(index.named(stage, "for.owner"));
            return owners;
        }
        for (boolean present : List.of(true, false)) {
            for (Redline part : concerned(stage, parts, present)) {
                owners.addAll(owners(stage, part, present));
            }
        }
        return owners;
    }

    private List<Redline> concerned(Redline declaration, Collection<Redline> parts, boolean present) {
        return own(declaration, present).stream()
                .filter(own -> parts.stream().anyMatch(part -> goTogether(own, part)))
                .toList();
    }

    /** The parts that a declaration is for on one side. */
    private List<Redline> own(Redline declaration, boolean present) {
        Set<Redline> only = named(declaration, "only", present);
        Set<Redline> except = named(declaration, "except", present);
        Optional<String> each = value(declaration, "each", present);
        return index.entities(PART).stream()
                .filter(part -> (present ? part.now() : part.was()).isPresent())
                .filter(part -> only.isEmpty()
                        ? each.isPresent() && value(part, "kind", present).equals(each)
                        : only.contains(part))
                .filter(part -> !except.contains(part))
                .toList();
    }

    private List<Redline> owners(Redline stage, Redline part, boolean present) {
        List<Redline> single = stage.all("for").stream()
                .filter(own -> values(own, PART, present).anyMatch(part::equals))
                .flatMap(own -> values(own, "owner", present))
                .toList();
        return single.isEmpty() ? values(stage, "owner", present).toList() : single;
    }

    /** What goes with a part: itself, and of other kinds what it comes from or what comes from it; all where there is none of the kind. */
    private boolean goTogether(Redline one, Redline other) {
        Set<String> kinds = kinds(other);
        if (kinds(one).stream().anyMatch(kinds::contains)) {
            return one.equals(other);
        }
        boolean related = index.entities(PART).stream()
                .filter(part -> kinds(part).equals(kinds(one)))
                .anyMatch(part -> isKin(part, other));
        return !related || isKin(one, other);
    }

    private boolean isKin(Redline one, Redline other) {
        return line(one).contains(other) || line(other).contains(one);
    }

    /** A part and those that it comes from. */
    private Set<Redline> line(Redline part) {
        Set<Redline> line = new LinkedHashSet<>();
        Deque<Redline> open = new ArrayDeque<>(List.of(part));
        while (!open.isEmpty()) {
            Redline next = open.remove();
            if (line.add(next)) {
                open.addAll(index.named(next, "of"));
            }
        }
        return line;
    }

    private static Set<String> kinds(Redline part) {
        return part.child("kind").stream()
                .flatMap(kind -> Stream.concat(kind.value().stream(), kind.formerValue().stream()))
                .collect(Collectors.toSet());
    }

    private Set<Redline> named(Redline entity, String field, boolean present) {
        return index.from(entity).stream()
                .filter(mention -> mention.field().equals(field) && mention.holds(present))
                .map(Mention::to)
                .collect(Collectors.toSet());
    }

    private Stream<Redline> values(Redline record, String field, boolean present) {
        return record.child(field).stream()
                .flatMap(Redline::walk)
                .filter(Redline::isLeaf)
                .flatMap(leaf -> (present ? leaf.value() : leaf.formerValue()).stream())
                .flatMap(address -> index.entity(address).stream());
    }

    private static Optional<String> value(Redline entity, String field, boolean present) {
        return entity.child(field).flatMap(leaf -> present ? leaf.value() : leaf.formerValue());
    }
}
