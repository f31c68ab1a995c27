package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a stage is worked on.
 *
 * @param now as planned in this version; none where the stage is gone, or is not planned any more
 * @param was as planned before
 * @param slackUntil the last day on which it could finish without harm; none where it has no slack
 */
public record Bar(StageNode node, Optional<Span> now, Optional<Span> was, Optional<LocalDate> slackUntil) {
    public Redline stage() {
        return node.stage();
    }

    /** Whether it stood elsewhere before. */
    public boolean isMoved() {
        return now.isPresent() && was.isPresent() && !now.equals(was);
    }

    /** The span to sort and to scale by. */
    Span span() {
        return now.or(() -> was).orElseThrow();
    }
}
