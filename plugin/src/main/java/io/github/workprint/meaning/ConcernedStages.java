package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.diff.RedlineIndex.Mention;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.value.Address;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The stages that have to do with a thing: who makes it, takes it, checks it, comes before and behind. */
final class ConcernedStages {
    private static final String STAGE = "stage";

    private final RedlineIndex index;
    private final StageGraph<Redline> graph;

    ConcernedStages(RedlineIndex index) {
        this.index = index;
        this.graph = index.stages();
    }

    /** The stages that make a thing, or make what has its format. */
    Set<Redline> makers(Redline thing) {
        Set<Redline> stages = new LinkedHashSet<>(graph.makers(thing.path()));
        index.naming(thing, "deliverable", "format")
                .forEach(deliverable -> stages.addAll(graph.makers(deliverable.path())));
        return stages;
    }

    /** What a requirement is asked of: the deliverable that it stands in, or all that go to the organisation that asks for it. */
    Stream<Redline> askedOf(Redline requirement) {
        return index.holders(requirement)
                .flatMap(holder -> Address.of(holder.path()).isOf("organisation")
                        ? index.naming(holder, "deliverable", "to").stream()
                        : Stream.of(holder));
    }

    /** The stages that take a thing, or take material or a deliverable of its format. */
    Set<Redline> takers(Redline thing) {
        Set<Redline> stages = new LinkedHashSet<>(graph.takers(thing.path()));
        Stream.of("material", "deliverable")
                .flatMap(kind -> index.naming(thing, kind, "format").stream())
                .forEach(taken -> stages.addAll(graph.takers(taken.path())));
        return stages;
    }

    /** The stages at which a requirement, or one of a deliverable, is checked. */
    Set<Redline> checkers(Redline thing) {
        Set<Redline> stages = new LinkedHashSet<>(index.named(thing, "checked-at"));
        thing.all("requires").forEach(requirement -> stages.addAll(index.named(requirement, "checked-at")));
        return stages;
    }

    /** The stages that must have come before a stage. */
    Set<Redline> upstream(Redline stage) {
        Set<Redline> stages = new LinkedHashSet<>();
        index.named(stage, "takes").forEach(taken -> stages.addAll(makers(taken)));
        stages.addAll(graph.before(stage));
        stages.remove(stage);
        return stages;
    }

    /** The stages that wait for a stage. */
    Set<Redline> downstream(Redline stage) {
        Set<Redline> stages = new LinkedHashSet<>();
        index.named(stage, "makes").forEach(made -> stages.addAll(takers(made)));
        stages.addAll(graph.behind(stage));
        stages.remove(stage);
        return stages;
    }

    /** A thing's makers, and every stage on the way to them. */
    Collection<Redline> path(Redline thing) {
        return graph.reached(makers(thing), this::upstream).values();
    }

    /** The stages that a change of a thing concerns at first hand. */
    Set<Redline> on(Redline entity) {
        Set<Redline> stages = new LinkedHashSet<>();
        switch (Address.of(entity.path()).kind()) {
            case STAGE -> stages.add(entity);
            case "material", "format", "deliverable" -> {
                stages.addAll(makers(entity));
                stages.addAll(takers(entity));
            }
            // What is handed over is made anew until those who get it have begun.
            case "interface" -> stages.addAll(index.named(entity, "to"));
            case "requirement" -> {
                askedOf(entity).forEach(asked -> stages.addAll(makers(asked)));
                stages.addAll(checkers(entity));
            }
            default -> {
                index.from(entity).stream()
                        .map(Mention::to)
                        .filter(this::isStage)
                        .forEach(stages::add);
                index.to(entity).stream()
                        .map(Mention::from)
                        .filter(this::isStage)
                        .forEach(stages::add);
            }
        }
        return stages;
    }

    boolean isStage(Redline entity) {
        return Address.of(entity.path()).isOf(STAGE);
    }
}
