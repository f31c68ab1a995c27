package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Phase;
import io.github.workprint.view.Thing;
import java.util.List;
import java.util.Optional;

/**
 * A stage in the diagram.
 *
 * @param owners of all of it, or of single parts
 * @param ownersOfParts those who own single parts and not the stage
 * @param passedBy who passes its gate
 * @param sources stages that something comes from, or came from
 * @param receivers stages that something goes to, or went to
 * @param outside what it gets that no stage of the diagram hands to it
 * @param approvals the client's decisions that end it
 * @param reviews screenings of its work
 */
public record StageNode(
        Redline stage,
        Phase phase,
        List<Redline> owners,
        List<Thing> ownersOfParts,
        Optional<Redline> passedBy,
        List<Thing> sources,
        List<Thing> receivers,
        List<Thing> outside,
        List<Redline> approvals,
        List<Redline> reviews) {
    public StageNode {
        owners = List.copyOf(owners);
        ownersOfParts = List.copyOf(ownersOfParts);
        sources = List.copyOf(sources);
        receivers = List.copyOf(receivers);
        outside = List.copyOf(outside);
        approvals = List.copyOf(approvals);
        reviews = List.copyOf(reviews);
    }

    public boolean isCritical() {
        return stage.at("planned", "critical")
                .flatMap(Redline::value)
                .filter("true"::equals)
                .isPresent();
    }

    public boolean hasGate() {
        return stage.child("gate").isPresent();
    }
}
