package io.github.workprint.view.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.view.Phase;
import io.github.workprint.view.Phases;
import io.github.workprint.view.Relations;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stages of a workflow and the ways between them, as far as its reader sees them.
 *
 * @param nodes in the order of the workflow
 */
public record StageMap(List<StageNode> nodes, List<StageEdge> passages) {
    public StageMap {
        nodes = List.copyOf(nodes);
        passages = List.copyOf(passages);
    }

    public static StageMap of(Workflow workflow) {
        List<StageEdge> passages = new StageEdges(workflow).all();
        Phases phases = new Phases(workflow);
        Relations relations = new Relations(workflow);
        List<StageNode> nodes = workflow.stages().stream()
                .map(stage -> new StageNode(
                        stage,
                        phases.of(stage),
                        relations.ends(stage, "owner", false),
                        ofParts(relations.of(stage, "owner"), stage),
                        stage.child("gate").flatMap(gate -> workflow.now(gate, "pass-by")),
                        inOrder(
                                passages.stream()
                                        .filter(passage -> passage.to().equals(stage))
                                        .map(passage -> new Thing(passage.from(), passage.mark())),
                                stage,
                                workflow),
                        inOrder(
                                passages.stream()
                                        .filter(passage -> passage.from().equals(stage))
                                        .map(passage -> new Thing(passage.to(), passage.mark())),
                                stage,
                                workflow),
                        relations.of(stage, "takes").stream()
                                .filter(thing -> thing.mark() != Mark.REMOVED)
                                .filter(thing -> !isBrought(thing.entity(), stage, passages))
                                .toList(),
                        workflow.named(stage, "approval"),
                        workflow.root().all("schedule", "reviews").stream()
                                .filter(review -> workflow.named(review, "of").contains(stage))
                                .toList()))
                .toList();
        return new StageMap(nodes, passages);
    }

    /** The stages at the other end, in the order of the workflow; within a stage that is marked only what differs from it is. */
    private static List<Thing> inOrder(Stream<Thing> ends, Redline stage, Workflow workflow) {
        return ends.map(end -> end.inside(stage.mark()))
                .sorted(Comparator.comparing(end -> workflow.stages().indexOf(end.entity())))
                .toList();
    }

    /** The owners of single parts that do not own the stage as well. */
    private static List<Thing> ofParts(List<Thing> owners, Redline stage) {
        Set<String> whole = stage.child("owner").stream()
                .flatMap(Redline::walk)
                .flatMap(owner -> Stream.concat(owner.value().stream(), owner.formerValue().stream()))
                .collect(Collectors.toSet());
        return owners.stream()
                .filter(owner -> !whole.contains(owner.entity().path()))
                .map(owner -> owner.inside(stage.mark()))
                .toList();
    }

    private static boolean isBrought(Redline thing, Redline stage, List<StageEdge> passages) {
        return passages.stream()
                .filter(passage -> passage.to().equals(stage))
                .flatMap(passage -> passage.things().stream())
                .anyMatch(brought -> brought.entity().equals(thing));
    }

    /** Whether anything leads from stage to stage; without it there is nothing to draw. */
    public boolean isConnected() {
        return !passages.isEmpty();
    }

    public Optional<StageNode> node(Redline stage) {
        return nodes.stream().filter(node -> node.stage().equals(stage)).findFirst();
    }

    /** The ways without those that only say an order which longer ways say too. */
    public List<StageEdge> essential() {
        return passages.stream()
                .filter(passage -> !passage.isOrderOnly() || !leads(passage.from(), passage.to(), passage))
                .toList();
    }

    private boolean leads(Redline from, Redline to, StageEdge without) {
        Deque<Redline> open = new ArrayDeque<>(List.of(from));
        Set<Redline> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (StageEdge on : from(open.pop())) {
                if (!on.equals(without) && on.mark() != Mark.REMOVED && seen.add(on.to())) {
                    open.push(on.to());
                }
            }
        }
        return seen.contains(to);
    }

    private List<StageEdge> from(Redline stage) {
        return passages.stream().filter(passage -> passage.from().equals(stage)).toList();
    }

    /** The phases that have stages, in their order. */
    public List<Phase> phases() {
        return nodes.stream().map(StageNode::phase).distinct().sorted().toList();
    }

    public List<StageNode> in(Phase phase) {
        return nodes.stream().filter(node -> node.phase() == phase).toList();
    }
}
