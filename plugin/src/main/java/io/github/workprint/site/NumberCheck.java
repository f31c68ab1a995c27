package io.github.workprint.site;

import io.github.workprint.check.Checked;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.numbering.StepCheck;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.release.Lock;
import io.github.workprint.spec.History;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds versions to their numbers, while those can still be changed: the last one, and all that were written since the last one
 * that is locked. Of a workflow that has no lock yet, what came before the last version was issued without us.
 */
final class NumberCheck {
    private NumberCheck() {}

    static Findings of(List<PlannedHistory> histories, Checked checked, Lock lock) {
        return histories.stream().map(planned -> of(planned, checked, lock)).reduce(Findings.NONE, Findings::and);
    }

    private static Findings of(PlannedHistory planned, Checked checked, Lock lock) {
        History history = planned.history();
        int last = history.versions().size() - 1;
        int locked = IntStream.rangeClosed(0, last)
                .filter(version -> isLocked(history, version, lock))
                .max()
                .orElse(last - 1);
        if (last < 1 || locked == last) {
            return Findings.NONE;
        }
        List<Edition> editions = Editions.of(planned, checked.of(history.workflow()));
        return StepCheck.of(editions, locked + 1, history.specs());
    }

    private static boolean isLocked(History history, int version, Lock lock) {
        return lock.holds(history.workflow(), history.versions().get(version).version());
    }
}
