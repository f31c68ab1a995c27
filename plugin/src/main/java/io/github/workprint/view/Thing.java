package io.github.workprint.view;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;

/**
 * Something that stands in a relation to something else: what a stage gets, whom a role hands over to.
 *
 * @param mark added where it does so since this version, removed where it does not any more
 */
public record Thing(Redline entity, Mark mark) {
    public boolean isThere() {
        return mark != Mark.REMOVED;
    }

    /** The same, seen from inside something that is marked as a whole: only what differs from it is marked. */
    public Thing inside(Mark whole) {
        return mark == whole ? new Thing(entity, Mark.SAME) : this;
    }
}
