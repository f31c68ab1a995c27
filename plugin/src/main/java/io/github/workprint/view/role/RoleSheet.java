package io.github.workprint.view.role;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.ChangeLog;
import io.github.workprint.view.PartsOf;
import io.github.workprint.view.Relations;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one role has to know.
 *
 * @param people who holds the role, or held it, where people: names them
 * @param duties its stages, in order of date
 * @param demands what the deliverables that it makes or checks ask of it
 * @param reviews reviews of its stages, or that it takes part in
 * @param upstream roles that hand something to it
 * @param downstream roles that wait for it
 * @param questionsTo with whom it raises a problem, or raised it
 * @param changes what changed for it since the edition before
 * @param marked whether anything that it shows changed, be it no more than a word
 */
public record RoleSheet(
        Redline role,
        List<Thing> people,
        List<Duty> duties,
        List<Demand> demands,
        List<Thing> reviews,
        List<Neighbour> upstream,
        List<Neighbour> downstream,
        List<Neighbour> questionsTo,
        StartHere start,
        List<Bundle> changes,
        boolean marked) {
    /**
     * Somebody to talk to.
     *
     * @param mark whether it is one since this version, or is none any more
     * @param people who holds the role, or held it, where the workflow names them
     * @param things what goes between the two
     */
    public record Neighbour(Redline role, Mark mark, List<Thing> people, List<Redline> things) {
        static Neighbour of(Thing role, Workflow workflow, List<Redline> things) {
            List<Thing> people = new Relations(workflow).of(role.entity(), "person");
            return new Neighbour(role.entity(), role.mark(), people, List.copyOf(things));
        }

        private Stream<Thing> shown() {
            return Stream.concat(Stream.of(new Thing(role, mark)), people.stream());
        }
    }

    public static RoleSheet of(Redline role, Workflow workflow, ChangeLog log) {
        List<Duty> duties = duties(role, workflow);
        List<Thing> reviews = workflow.root().all("schedule", "reviews").stream()
                .flatMap(review -> review(review, role, workflow).stream())
                .toList();
        List<Thing> people = new Relations(workflow).of(role, "person");
        List<Demand> demands = Demand.of(role, workflow);
        List<Neighbour> upstream = others(role, duties, Duty::inputs, workflow);
        List<Neighbour> downstream = others(role, duties, Duty::outputs, workflow);
        List<Neighbour> questionsTo = contacts(role, workflow);
        StartHere start = StartHere.of(duties, workflow);
        boolean marked = Stream.of(
                        Stream.of(new Thing(role, role.mark())),
                        workflow.root().child("production").stream().map(show -> new Thing(show, show.mark())),
                        people.stream(),
                        duties.stream().flatMap(RoleSheet::shown),
                        demands.stream().flatMap(Demand::shown),
                        reviews.stream(),
                        Stream.of(upstream, downstream, questionsTo)
                                .flatMap(List::stream)
                                .flatMap(Neighbour::shown),
                        Stream.concat(start.formats().stream(), start.terms().stream())
                                .map(thing -> new Thing(thing, thing.mark())))
                .flatMap(shown -> shown)
                .anyMatch(shown -> shown.mark() != Mark.SAME || shown.entity().touched());
        return new RoleSheet(
                role,
                people,
                duties,
                demands,
                reviews,
                upstream,
                downstream,
                questionsTo,
                start,
                log.concerning(role),
                marked);
    }

    /** Whether the days of a thing are days of the role: its work, what that ends in, and what it is to be present at. */
    public boolean dates(Redline thing) {
        return duties.stream().map(Duty::stage).anyMatch(thing::equals)
                || reviews.stream().map(Thing::entity).anyMatch(thing::equals)
                || demands.stream().map(demand -> demand.deliverable().entity()).anyMatch(thing::equals)
                || (thing.path().startsWith("milestone/")
                        && thing.child("stage").stream()
                                .flatMap(stage -> Stream.of(stage.value(), stage.formerValue()))
                                .flatMap(Optional::stream)
                                .anyMatch(stage -> duties.stream()
                                        .anyMatch(duty -> duty.stage().path().equals(stage))));
    }

    /** The planned figures of those parts of a stage that are days of the role: its own, where it works on the stage. */
    public List<Redline> parts(Redline stage) {
        return duties.stream()
                .filter(duty -> duty.stage().equals(stage))
                .findFirst()
                .map(Duty::parts)
                .orElseGet(() -> stage.all("planned", "parts"));
    }

    private static Stream<Thing> shown(Duty duty) {
        Stream<Thing> carried = Stream.concat(duty.inputs().stream(), duty.outputs().stream())
                .flatMap(parcel -> Stream.concat(
                        parcel.handOff().stream(),
                        parcel.flows().stream()
                                .flatMap(flow -> Stream.of(
                                        new Thing(flow.item(), flow.item().mark()),
                                        new Thing(flow.thing(), flow.thing().mark())))));
        return Stream.of(Stream.of(new Thing(duty.stage(), duty.mark())), carried, duty.dependents().stream())
                .flatMap(things -> things);
    }

    /** A review of a stage of the role, or that it takes part in. */
    private static Optional<Thing> review(Redline review, Redline role, Workflow workflow) {
        boolean now = review.isPresent() && concerns(review, role, workflow, false);
        boolean before = review.was().isPresent() && concerns(review, role, workflow, true);
        Mark mark = now == before ? review.mark() : now ? Mark.ADDED : Mark.REMOVED;
        return now || before ? Optional.of(new Thing(review, mark)) : Optional.empty();
    }

    private static boolean concerns(Redline review, Redline role, Workflow workflow, boolean before) {
        Relations relations = new Relations(workflow);
        return relations.ends(review, "who", before).contains(role)
                || relations.ends(review, "of", before).stream()
                        .anyMatch(
                                stage -> relations.ends(stage, "owner", before).contains(role));
    }

    private static List<Duty> duties(Redline role, Workflow workflow) {
        Relations relations = new Relations(workflow);
        List<Duty> duties = new ArrayList<>();
        for (Redline stage : workflow.stages()) {
            boolean now = relations.ends(stage, "owner", false).contains(role);
            boolean before = relations.ends(stage, "owner", true).contains(role);
            if (now || before) {
                duties.add(duty(role, stage, now, before, workflow));
            }
        }
        return Protection.toldOnce(
                duties.stream().sorted(Comparator.comparing(Duties::date)).toList());
    }

    private static Duty duty(Redline role, Redline stage, boolean now, boolean before, Workflow workflow) {
        Mark mark = now && before ? stage.mark() : now ? Mark.ADDED : Mark.REMOVED;
        return new Duty(
                mark,
                stage,
                now == before ? List.of() : changed(stage, !now, workflow),
                HandOffs.of(Duties.gets(stage, workflow), HandOffs.handOffs("to", stage, workflow), workflow),
                HandOffs.of(Duties.gives(stage, workflow), HandOffs.handOffs("from", stage, workflow), workflow),
                dependents(stage, mark, workflow),
                PartsOf.figures(stage, role),
                PartsOf.come(stage, role),
                PartsOf.haveChanged(stage, role),
                Optional.empty());
    }

    /** The owners that a stage has and had not; or had and has not. {@code came}: the former. */
    private static List<Redline> changed(Redline stage, boolean came, Workflow workflow) {
        Relations relations = new Relations(workflow);
        List<Redline> others = relations.ends(stage, "owner", came);
        return relations.ends(stage, "owner", !came).stream()
                .filter(owner -> !others.contains(owner))
                .toList();
    }

    private static List<Neighbour> contacts(Redline role, Workflow workflow) {
        return workflow.root().child("production").stream()
                .flatMap(production -> new Relations(workflow).of(production, "contact").stream())
                .filter(contact -> !contact.entity().equals(role))
                .map(contact -> Neighbour.of(contact, workflow, List.of()))
                .toList();
    }

    private static List<Thing> dependents(Redline stage, Mark whole, Workflow workflow) {
        Relations relations = new Relations(workflow);
        return workflow.stages().stream()
                .flatMap(later -> relations.of(later, "after").stream()
                        .filter(earlier -> earlier.entity().equals(stage))
                        .map(earlier -> new Thing(later, earlier.mark()).inside(whole)))
                .toList();
    }

    private static List<Neighbour> others(
            Redline role, List<Duty> duties, Function<Duty, List<HandOff>> parcels, Workflow workflow) {
        List<Thing> all = new ArrayList<>();
        Map<Redline, Set<Redline>> things = new LinkedHashMap<>();
        for (Duty duty : duties) {
            parcels.apply(duty).stream()
                    .flatMap(parcel -> parcel.flows().stream())
                    .forEach(flow -> flow.roles().stream()
                            .filter(other -> !other.entity().equals(role))
                            .forEach(other -> {
                                Mark here =
                                        Relations.of(duty.mark(), flow.item().mark());
                                all.add(new Thing(other.entity(), Relations.of(here, other.mark())));
                                things.computeIfAbsent(other.entity(), first -> new LinkedHashSet<>())
                                        .add(flow.thing());
                            }));
        }
        return Relations.once(all).stream()
                .map(other -> Neighbour.of(other, workflow, List.copyOf(things.getOrDefault(other.entity(), Set.of()))))
                .toList();
    }
}
