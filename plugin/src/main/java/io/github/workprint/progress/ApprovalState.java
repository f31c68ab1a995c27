package io.github.workprint.progress;

import io.github.workprint.diff.Redline;
import java.util.List;
import java.util.Locale;

/**
 * An approval, and whether it still holds.
 *
 * @param changes of one that lapsed: what is otherwise now, value by value; where that was in the version itself, none is known
 */
public record ApprovalState(SeenEvent event, State state, List<Redline> changes) {
    /** Whether an approval still holds. */
    public enum State {
        STANDS,
        /** What was approved is another now. */
        LAPSED,
        /** What was approved is gone. */
        GONE,
        /** What was approved is not what its version says. */
        OTHERWISE;

        /** For templates and messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ApprovalState {
        changes = List.copyOf(changes);
    }

    public boolean stands() {
        return state == State.STANDS;
    }
}
