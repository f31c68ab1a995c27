package io.github.workprint.site;

import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.numbering.StepCheck;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.release.Lock;
import io.github.workprint.spec.History;
import java.util.List;

/** Holds the latest version of each workflow to its number, while that can still be changed: what is locked stays as it is. */
final class NumberCheck {
    private NumberCheck() {}

    static Findings of(List<PlannedHistory> histories, Lock lock) {
        return histories.stream().map(planned -> of(planned, lock)).reduce(Findings.NONE, Findings::and);
    }

    private static Findings of(PlannedHistory planned, Lock lock) {
        int last = planned.history().versions().size() - 1;
        History history = planned.history();
        if (last < 1
                || lock.holds(history.workflow(), history.versions().get(last).version())) {
            return Findings.NONE;
        }
        List<Edition> editions = Editions.of(planned);
        return StepCheck.of(
                editions.get(last - 1), editions.get(last), history.specs().get(last));
    }
}
