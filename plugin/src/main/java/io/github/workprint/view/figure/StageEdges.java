package io.github.workprint.view.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.view.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the ways between stages: by hand-offs, by what one makes and another takes, by what waits for what. Where a hand-off
 * says who brings a thing, it does not come from its maker as well.
 */
final class StageEdges {
    /** From one stage to another. */
    private record Way(Redline from, Redline to) {}

    /** One of the reasons for a way. */
    private record Reason(Mark mark, List<Thing> things, List<Redline> handOffs) {}

    private final Workflow workflow;
    private final Relations relations;
    private final Map<Way, List<Reason>> ways = new LinkedHashMap<>();

    StageEdges(Workflow workflow) {
        this.workflow = workflow;
        this.relations = new Relations(workflow);
        for (Redline stage : workflow.stages()) {
            handedTo(stage);
            takenBy(stage);
            waitedForBy(stage);
        }
    }

    /** In the order of the stages that receive. */
    List<StageEdge> all() {
        return ways.entrySet().stream()
                .map(way -> passage(way.getKey(), way.getValue()))
                .toList();
    }

    private static StageEdge passage(Way way, List<Reason> reasons) {
        return new StageEdge(
                way.from(),
                way.to(),
                Relations.once(reasons.stream()
                        .flatMap(reason -> reason.things().stream())
                        .toList()),
                reasons.stream().flatMap(reason -> reason.handOffs().stream()).toList(),
                Relations.together(reasons.stream().map(Reason::mark).toList()));
    }

    private void add(Redline from, Redline to, Mark mark, List<Thing> things, List<Redline> handOffs) {
        if (!from.equals(to)) {
            Mark whole = Relations.of(mark, Relations.of(from.mark(), to.mark()));
            List<Thing> marked = things.stream()
                    .map(thing -> new Thing(thing.entity(), Relations.of(thing.mark(), whole)))
                    .toList();
            ways.computeIfAbsent(new Way(from, to), way -> new ArrayList<>()).add(new Reason(whole, marked, handOffs));
        }
    }

    private void handedTo(Redline stage) {
        for (Redline handOff : workflow.root().all("interfaces")) {
            relations.of(handOff, "to").stream()
                    .filter(end -> end.entity().equals(stage))
                    .forEach(end -> relations
                            .of(handOff, "from")
                            .forEach(start -> add(
                                    start.entity(),
                                    stage,
                                    Relations.of(start.mark(), end.mark()),
                                    relations.of(handOff, "what"),
                                    List.of(handOff))));
        }
    }

    private void takenBy(Redline stage) {
        for (Thing taken : relations.of(stage, "takes")) {
            if (!isHanded(taken.entity(), stage)) {
                makers(taken.entity())
                        .forEach(maker -> add(
                                maker.entity(),
                                stage,
                                Relations.of(maker.mark(), taken.mark()),
                                List.of(taken),
                                List.of()));
            }
        }
    }

    private Stream<Thing> makers(Redline thing) {
        return workflow.graph().makers(thing.path()).stream().flatMap(stage -> relations.of(stage, "makes").stream()
                .filter(made -> made.entity().equals(thing))
                .map(made -> new Thing(stage, made.mark())));
    }

    private boolean isHanded(Redline thing, Redline stage) {
        return workflow.root().all("interfaces").stream()
                .filter(handOff -> workflow.named(handOff, "to").contains(stage))
                .anyMatch(handOff -> workflow.named(handOff, "what").contains(thing));
    }

    /** What both work on, and nobody makes, goes along. */
    private void waitedForBy(Redline stage) {
        Stream.of("after", "needs")
                .flatMap(field -> relations.of(stage, field).stream())
                .forEach(earlier -> add(
                        earlier.entity(),
                        stage,
                        earlier.mark(),
                        relations.of(stage, "takes").stream()
                                .filter(taken -> workflow.named(earlier.entity(), "takes")
                                        .contains(taken.entity()))
                                .filter(taken ->
                                        makers(taken.entity()).findAny().isEmpty())
                                .filter(taken -> !isHanded(taken.entity(), stage))
                                .toList(),
                        List.of()));
    }
}
