package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.EntityMentions.Link;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** The stages that have to do with a thing: who makes it, takes it, checks it, comes before and behind. */
final class ConcernedStages {
    private static final String STAGE = "stage";

    private final EntityMentions links;

    ConcernedStages(EntityMentions links) {
        this.links = links;
    }

    /** The stages that make a thing, or make what has its format. */
    Set<Redline> makers(Redline thing) {
        Set<Redline> stages = new LinkedHashSet<>(links.naming(thing, STAGE, "makes"));
        links.naming(thing, "deliverable", "format")
                .forEach(deliverable -> stages.addAll(links.naming(deliverable, STAGE, "makes")));
        return stages;
    }

    /** The stages that take a thing, or take material of its format. */
    Set<Redline> takers(Redline thing) {
        Set<Redline> stages = new LinkedHashSet<>(links.naming(thing, STAGE, "takes"));
        links.naming(thing, "material", "format")
                .forEach(material -> stages.addAll(links.naming(material, STAGE, "takes")));
        return stages;
    }

    /** The stages at which a requirement, or one of a deliverable, is checked. */
    Set<Redline> checkers(Redline thing) {
        Set<Redline> stages = new LinkedHashSet<>(links.named(thing, "checked-at"));
        thing.all("requires").forEach(requirement -> stages.addAll(links.named(requirement, "checked-at")));
        return stages;
    }

    /** The stages that must have come before a stage. */
    Set<Redline> upstream(Redline stage) {
        Set<Redline> stages = new LinkedHashSet<>();
        links.named(stage, "takes").forEach(taken -> stages.addAll(makers(taken)));
        stages.addAll(links.named(stage, "after"));
        stages.addAll(links.named(stage, "needs"));
        stages.remove(stage);
        return stages;
    }

    /** The stages that wait for a stage. */
    Set<Redline> downstream(Redline stage) {
        Set<Redline> stages = new LinkedHashSet<>();
        links.named(stage, "makes").forEach(made -> stages.addAll(takers(made)));
        stages.addAll(links.naming(stage, STAGE, "after"));
        stages.addAll(links.naming(stage, STAGE, "needs"));
        stages.remove(stage);
        return stages;
    }

    /** A thing's makers, and every stage on the way to them. */
    Set<Redline> path(Redline thing) {
        return reached(makers(thing), this::upstream);
    }

    private static Set<Redline> reached(Set<Redline> start, Function<Redline, Set<Redline>> next) {
        Set<Redline> reached = new LinkedHashSet<>(start);
        Deque<Redline> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            next.apply(open.remove()).stream().filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    /** The stages that a change of a thing concerns at first hand. */
    Set<Redline> on(Redline entity) {
        Set<Redline> stages = new LinkedHashSet<>();
        switch (links.thing(entity)) {
            case STAGE -> stages.add(entity);
            case "material", "format", "deliverable" -> {
                stages.addAll(makers(entity));
                stages.addAll(takers(entity));
            }
            // What is handed over is made anew until those who get it have begun.
            case "interface" -> stages.addAll(links.named(entity, "to"));
            case "requirement" -> {
                links.parents(entity).forEach(parent -> stages.addAll(makers(parent)));
                stages.addAll(checkers(entity));
            }
            default -> {
                links.from(entity).stream().map(Link::to).filter(this::isStage).forEach(stages::add);
                links.to(entity).stream().map(Link::from).filter(this::isStage).forEach(stages::add);
            }
        }
        return stages;
    }

    boolean isStage(Redline entity) {
        return links.thing(entity).equals(STAGE);
    }
}
