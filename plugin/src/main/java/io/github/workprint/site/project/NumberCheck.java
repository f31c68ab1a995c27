package io.github.workprint.site.project;

import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.numbering.StepCheck;
import io.github.workprint.release.Lock;
import io.github.workprint.spec.History;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds versions to their numbers, while those can still be changed: the last one, and all that were written since the last one
 * that is locked. Of a workflow that has no lock yet, what came before the last version was issued without us.
 */
public final class NumberCheck {
    private NumberCheck() {}

    /** @param seen the same histories, for the internal audience */
    public static Findings of(List<History> histories, List<MarkedHistory> seen, Lock lock) {
        return IntStream.range(0, histories.size())
                .mapToObj(workflow -> of(histories.get(workflow), seen.get(workflow), lock))
                .reduce(Findings.NONE, Findings::and);
    }

    private static Findings of(History history, MarkedHistory seen, Lock lock) {
        int last = history.versions().size() - 1;
        int locked = IntStream.rangeClosed(0, last)
                .filter(version -> isLocked(history, version, lock))
                .max()
                .orElse(last - 1);
        return last < 1 || locked == last ? Findings.NONE : StepCheck.of(seen, locked + 1, history.specs());
    }

    private static boolean isLocked(History history, int version, Lock lock) {
        return lock.holds(history.workflow(), history.versions().get(version).version());
    }
}
