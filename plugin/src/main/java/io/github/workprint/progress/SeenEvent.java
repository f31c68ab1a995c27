package io.github.workprint.progress;

import io.github.workprint.spec.event.FiledEvent;
import io.github.workprint.spec.event.Tick;
import java.util.List;
import java.util.Optional;

/**
 * An event as an audience sees it.
 *
 * @param version the place of its version in the history
 * @param what the address that what it is about has now; that of its version where it is gone; empty for a whole version
 * @param title what that is called; empty for a whole version
 * @param who the address that whoever did it has now; that of its version where they are gone
 * @param by what whoever did it is called; empty where the audience does not see them
 * @param items the answers to items of a checklist that the audience sees
 */
public record SeenEvent(
        FiledEvent event,
        int version,
        Optional<String> what,
        String title,
        String who,
        Optional<String> by,
        List<Tick> items) {
    public SeenEvent {
        items = List.copyOf(items);
    }
}
