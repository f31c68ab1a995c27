package io.github.workprint.view.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.view.Thing;
import java.util.List;

/**
 * The way from one stage to another.
 *
 * @param things what passes; empty where one stage only waits for the other
 * @param handOffs the hand-offs that say how
 * @param mark added or removed where the whole way is
 */
public record StageEdge(Redline from, Redline to, List<Thing> things, List<Redline> handOffs, Mark mark) {
    public StageEdge {
        things = List.copyOf(things);
        handOffs = List.copyOf(handOffs);
    }

    /** Whether the way is only an order of work. */
    public boolean isOrderOnly() {
        return things.isEmpty() && handOffs.isEmpty();
    }
}
