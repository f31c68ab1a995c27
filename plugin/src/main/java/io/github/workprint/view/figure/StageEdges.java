package io.github.workprint.view.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.view.Relations;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the ways between stages: by hand-offs, by what one makes and another takes, by what waits for what. Where a hand-off
 * says who brings a thing, it does not come from its maker as well. The ways of the edition before and those of this one are found
 * apart, and marked where they differ.
 */
final class StageEdges {
    /** From one stage to another. */
    private record Way(Redline from, Redline to) {}

    /** What goes a way, in one edition. */
    private record Load(Set<Redline> things, Set<Redline> handOffs) {
        Load() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final Workflow workflow;
    private final Relations relations;
    private final Map<Way, Load> present = new LinkedHashMap<>();
    private final Map<Way, Load> former = new LinkedHashMap<>();

    StageEdges(Workflow workflow) {
        this.workflow = workflow;
        this.relations = new Relations(workflow);
        workflow.stages().forEach(stage -> find(stage, false, present));
        workflow.stages().forEach(stage -> find(stage, true, former));
    }

    /** In the order of the stages that receive; ways that are gone behind those of the same stage that are there. */
    List<StageEdge> all() {
        return workflow.stages().stream()
                .flatMap(stage -> Stream.concat(present.keySet().stream(), former.keySet().stream())
                        .distinct()
                        .filter(way -> way.to().equals(stage)))
                .map(this::edge)
                .toList();
    }

    private StageEdge edge(Way way) {
        Load now = present.getOrDefault(way, new Load());
        Load was = former.getOrDefault(way, new Load());
        Set<Redline> handOffs = new LinkedHashSet<>(now.handOffs());
        handOffs.addAll(was.handOffs());
        return new StageEdge(
                way.from(),
                way.to(),
                Stream.concat(now.things().stream(), was.things().stream())
                        .distinct()
                        .map(thing -> new Thing(
                                thing,
                                mark(was.things().contains(thing), now.things().contains(thing))))
                        .toList(),
                List.copyOf(handOffs),
                mark(former.containsKey(way), present.containsKey(way)));
    }

    private static Mark mark(boolean was, boolean is) {
        return was == is ? Mark.SAME : is ? Mark.ADDED : Mark.REMOVED;
    }

    private void find(Redline stage, boolean before, Map<Way, Load> ways) {
        handedTo(stage, before, ways);
        takenBy(stage, before, ways);
        waitedForBy(stage, before, ways);
    }

    private static Load load(Redline from, Redline to, Map<Way, Load> ways) {
        return from.equals(to) ? new Load() : ways.computeIfAbsent(new Way(from, to), way -> new Load());
    }

    private void handedTo(Redline stage, boolean before, Map<Way, Load> ways) {
        for (Redline handOff : workflow.root().all("interfaces")) {
            if (relations.ends(handOff, "to", before).contains(stage)) {
                for (Redline start : relations.ends(handOff, "from", before)) {
                    Load load = load(start, stage, ways);
                    load.things().addAll(relations.ends(handOff, "what", before));
                    load.handOffs().add(handOff);
                }
            }
        }
    }

    private void takenBy(Redline stage, boolean before, Map<Way, Load> ways) {
        for (Redline taken : relations.ends(stage, "takes", before)) {
            if (!isHanded(taken, stage, before)) {
                makers(taken, before)
                        .forEach(maker -> load(maker, stage, ways).things().add(taken));
            }
        }
    }

    private Stream<Redline> makers(Redline thing, boolean before) {
        return workflow.graph().makers(thing.path()).stream()
                .filter(stage -> relations.ends(stage, "makes", before).contains(thing));
    }

    private boolean isHanded(Redline thing, Redline stage, boolean before) {
        return workflow.root().all("interfaces").stream()
                .filter(handOff -> relations.ends(handOff, "to", before).contains(stage))
                .anyMatch(handOff -> relations.ends(handOff, "what", before).contains(thing));
    }

    /** What both work on, and nobody makes, goes along. */
    private void waitedForBy(Redline stage, boolean before, Map<Way, Load> ways) {
        List<Redline> taken = relations.ends(stage, "takes", before).stream()
                .filter(thing -> makers(thing, before).findAny().isEmpty())
                .filter(thing -> !isHanded(thing, stage, before))
                .toList();
        Stream.of("after", "needs")
                .flatMap(field -> relations.ends(stage, field, before).stream())
                .forEach(earlier -> {
                    List<Redline> there = relations.ends(earlier, "takes", before);
                    load(earlier, stage, ways)
                            .things()
                            .addAll(taken.stream().filter(there::contains).toList());
                });
    }
}
