package io.github.workprint.view.role;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.view.Relations;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a deliverable asks of a role: of who makes it whatever has a figure, of who checks it the items that are checked there.
 *
 * @param deliverable with what happened to its asking anything of the role
 * @param requirements in the order of the deliverable; the others stand on its checklist
 */
public record Demand(Thing deliverable, List<Thing> requirements) {
    /** What a figure stands in. */
    private static final List<String> FIGURES = List.of("value", "loudness");

    public Demand {
        requirements = List.copyOf(requirements);
    }

    /** Of every deliverable that the role makes or checks, now or before. */
    static List<Demand> of(Redline role, Workflow workflow) {
        Work work = new Work(role, workflow);
        return workflow.root().all("deliverables").stream()
                .flatMap(deliverable -> of(deliverable, work))
                .toList();
    }

    private static Stream<Demand> of(Redline deliverable, Work work) {
        List<Thing> items = new ArrayList<>();
        for (Redline requirement : deliverable.all("requires")) {
            boolean told = requirement.touched()
                    || FIGURES.stream().anyMatch(key -> requirement.child(key).isPresent());
            boolean now = work.meets(deliverable, requirement, told, false);
            boolean before = work.meets(deliverable, requirement, told, true);
            if (now || before) {
                items.add(new Thing(requirement, mark(requirement, now, before)));
            }
        }
        boolean now = work.makes(deliverable, false) || items.stream().anyMatch(Demand::isAsked);
        boolean before = work.makes(deliverable, true) || items.stream().anyMatch(Demand::wasAsked);
        Thing thing = new Thing(deliverable, mark(deliverable, now, before));
        boolean figures = !items.isEmpty() || deliverable.child("loudness").isPresent();
        return (now || before) && figures
                ? Stream.of(new Demand(
                        thing,
                        items.stream().map(item -> item.inside(thing.mark())).toList()))
                : Stream.empty();
    }

    Stream<Thing> shown() {
        return Stream.concat(Stream.of(deliverable), requirements.stream());
    }

    private static boolean isAsked(Thing item) {
        return item.mark() != Mark.REMOVED;
    }

    private static boolean wasAsked(Thing item) {
        return item.mark() != Mark.ADDED;
    }

    private static Mark mark(Redline thing, boolean now, boolean before) {
        return now == before ? thing.mark() : now ? Mark.ADDED : Mark.REMOVED;
    }

    /** The stages of a role, as deliverables and requirements name them. */
    private record Work(Redline role, Workflow workflow, Relations relations) {
        Work(Redline role, Workflow workflow) {
            this(role, workflow, new Relations(workflow));
        }

        boolean makes(Redline deliverable, boolean before) {
            return isThere(deliverable, before)
                    && workflow.graph().makers(deliverable.path()).stream()
                            .anyMatch(stage ->
                                    relations.ends(stage, "makes", before).contains(deliverable)
                                            && isOwn(stage, before));
        }

        boolean meets(Redline deliverable, Redline requirement, boolean told, boolean before) {
            return isThere(requirement, before)
                    && ((told && makes(deliverable, before))
                            || relations.ends(requirement, "checked-at", before).stream()
                                    .anyMatch(stage -> isOwn(stage, before)));
        }

        private boolean isOwn(Redline stage, boolean before) {
            return relations.ends(stage, "owner", before).contains(role);
        }

        private static boolean isThere(Redline thing, boolean before) {
            return before ? thing.was().isPresent() : thing.isPresent();
        }
    }
}
