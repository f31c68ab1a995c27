package io.github.workprint.meaning.cause;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import java.util.Collection;
import java.util.List;

/** How it is found out which edits made a planned date or figure another one. */
@FunctionalInterface
public interface CauseSearch {
    /** @param edits what was edited, each with all changes that are one with it */
    Causes among(RedlineIndex index, List<? extends Collection<Redline>> edits);

    /** The places of the edits that made a figure what it is, in their order; none where that cannot be told. */
    @FunctionalInterface
    interface Causes {
        List<Integer> of(Redline figure);
    }
}
