package io.github.workprint.view;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which entities a field of an entity names, and since when. */
public final class Relations {
    /** What is otherwise for single parts. */
    private static final String FOR = "for";

    private final Workflow workflow;

    public Relations(Workflow workflow) {
        this.workflow = workflow;
    }

    /**
     * The entities that a field names or named, in order, each with what happened to its being named. What is otherwise for single parts
     * counts as well: who grades episode 3 owns the grade.
     */
    public List<Thing> of(Redline entity, String field) {
        List<Thing> all =
                named(entity, field).flatMap(leaf -> ends(leaf, entity.mark())).toList();
        return entity.child(FOR).isEmpty() ? all : once(all);
    }

    private static Stream<Redline> named(Redline entity, String field) {
        Stream<Redline> all = entity.child(field).stream();
        Stream<Redline> single = entity.all(FOR).stream().flatMap(own -> own.child(field).stream());
        return Stream.concat(all, single).flatMap(node -> node.isLeaf() ? Stream.of(node) : node.children().stream());
    }

    /** The entities that a field names in one edition, and that are in it. {@code before}: the earlier of the two. */
    public List<Redline> ends(Redline entity, String field, boolean before) {
        return named(entity, field)
                .flatMap(leaf -> (before ? leaf.formerValue() : leaf.value()).stream())
                .flatMap(address -> workflow.entity(address).stream())
                .filter(end -> before ? end.was().isPresent() : end.isPresent())
                .distinct()
                .toList();
    }

    private Stream<Thing> ends(Redline leaf, Mark whole) {
        Mark mark = of(whole, leaf.mark());
        boolean exchanged = leaf.mark() == Mark.CHANGED && !leaf.value().equals(leaf.formerValue());
        Optional<Thing> now = end(leaf.value(), exchanged ? of(whole, Mark.ADDED) : mark);
        Optional<Thing> was = end(leaf.formerValue(), exchanged ? Mark.REMOVED : mark);
        return exchanged ? Stream.of(was, now).flatMap(Optional::stream) : now.or(() -> was).stream();
    }

    private Optional<Thing> end(Optional<String> address, Mark mark) {
        return address.flatMap(workflow::entity).map(entity -> new Thing(entity, of(entity.mark(), mark)));
    }

    /** What happened to something that takes two: gone if either is gone, new if either is new. */
    public static Mark of(Mark one, Mark other) {
        List<Mark> both = List.of(one, other);
        return both.contains(Mark.REMOVED) ? Mark.REMOVED : both.contains(Mark.ADDED) ? Mark.ADDED : Mark.SAME;
    }

    /** Each entity once: it is there if it is named once without a mark, or both as new and as gone. */
    public static List<Thing> once(List<Thing> things) {
        Map<Redline, List<Mark>> marks = new LinkedHashMap<>();
        things.forEach(thing -> marks.computeIfAbsent(thing.entity(), entity -> new ArrayList<>())
                .add(thing.mark()));
        return marks.entrySet().stream()
                .map(entry -> new Thing(entry.getKey(), together(entry.getValue())))
                .toList();
    }

    /** Of several ways to say the same: unmarked as soon as one of them is, or as they differ. */
    public static Mark together(List<Mark> marks) {
        return marks.stream().distinct().count() == 1 ? marks.get(0) : Mark.SAME;
    }
}
