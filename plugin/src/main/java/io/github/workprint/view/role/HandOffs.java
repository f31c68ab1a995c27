package io.github.workprint.view.role;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Relations;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.role.HandOff.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what a stage gets or gives together with the hand-offs that carry it, so that each is told once. */
final class HandOffs {
    private HandOffs() {}

    /** @param handOffs those that end at the stage for what it gets, those that begin there for what it gives */
    static List<HandOff> of(List<Flow> flows, List<Thing> handOffs, Workflow workflow) {
        List<HandOff> parcels = new ArrayList<>();
        List<Flow> loose = new ArrayList<>(flows);
        for (Thing handOff : handOffs) {
            List<Redline> carried = workflow.named(handOff.entity(), "what");
            List<Flow> inside = loose.stream()
                    .filter(flow -> carried.contains(flow.thing()))
                    .toList();
            loose.removeAll(inside);
            parcels.add(new HandOff(Optional.of(handOff), inside));
        }
        Stream<HandOff> byHand = loose.stream().map(flow -> new HandOff(Optional.empty(), List.of(flow)));
        return Stream.concat(byHand, parcels.stream()).toList();
    }

    /** The hand-offs that name the stage in a field, {@code from} or {@code to}. */
    static List<Thing> handOffs(String field, Redline stage, Workflow workflow) {
        return workflow.root().all("interfaces").stream()
                .flatMap(handOff -> new Relations(workflow)
                        .of(handOff, field).stream()
                                .filter(end -> end.entity().equals(stage))
                                .map(end -> new Thing(handOff, end.mark())))
                .toList();
    }
}
