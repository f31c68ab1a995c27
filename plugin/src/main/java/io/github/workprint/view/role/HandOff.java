package io.github.workprint.view.role;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Thing;
import java.util.List;
import java.util.Optional;

/**
 * Things that come or go together.
 *
 * @param handOff the hand-off that carries them, where one is written down, and whether it does so since this version
 * @param flows what is carried; empty where the hand-off names nothing that the stage takes or makes
 */
public record HandOff(Optional<Thing> handOff, List<Flow> flows) {
    /**
     * A thing that a stage gets or hands over.
     *
     * @param item the reference to it in the stage's list; carries the mark
     * @param thing the material, format or deliverable
     * @param roles who stands at the other end, or stood there
     */
    public record Flow(Redline item, Redline thing, List<Thing> roles) {}

    public HandOff {
        flows = List.copyOf(flows);
    }
}
