package io.github.workprint.view.role;

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
    public HandOff {
        flows = List.copyOf(flows);
    }
}
