package io.github.workprint.site.project;

import io.github.workprint.check.Checked;
import io.github.workprint.edition.Fault;
import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.numbering.StepCheck;
import io.github.workprint.release.Lock;
import io.github.workprint.spec.History;
import io.github.workprint.store.Kept;
import io.github.workprint.store.KeptFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds versions to their numbers, while those can still be changed: the last one, and all that were written since the last one
 * that is locked. Of a workflow that has no lock yet, what came before the last version was issued without us.
 */
public final class NumberCheck {
    private static final KeptFindings FOUND = new KeptFindings("numbers");

    private NumberCheck() {}

    /**
     * What is wrong with the numbers of all workflows.
     *
     * @param seen the same histories, for the internal audience
     * @param kept holds what was found in the same versions before, by the same rules of the house
     */
    public static Findings of(
            List<History> histories, List<MarkedHistory> seen, Checked checked, Lock lock, Kept kept) {
        return IntStream.range(0, histories.size())
                .mapToObj(workflow -> of(
                        histories.get(workflow),
                        seen.get(workflow),
                        checked.of(histories.get(workflow).workflow()),
                        lock,
                        kept))
                .reduce(Findings.NONE, Findings::and);
    }

    private static Findings of(History history, MarkedHistory seen, List<Findings> found, Lock lock, Kept kept) {
        int last = history.versions().size() - 1;
        int locked = IntStream.rangeClosed(0, last)
                .filter(version -> isLocked(history, version, lock))
                .max()
                .orElse(last - 1);
        if (last < 1 || locked == last) {
            return Findings.NONE;
        }
        return kept.value(
                FOUND,
                history.lines().get(last).map(line -> madeFrom(line, locked, found)),
                () -> StepCheck.of(seen, locked + 1, history.specs()));
    }

    /** What the checks call an error is part of what changed. */
    private static List<String> madeFrom(String line, int locked, List<Findings> found) {
        List<String> parts = new ArrayList<>(List.of(line, String.valueOf(locked)));
        for (Findings version : found) {
            List<String> faults = Fault.in(version).stream()
                    .map(fault -> fault.rule() + " " + fault.address())
                    .sorted()
                    .toList();
            parts.add(String.valueOf(faults.size()));
            parts.addAll(faults);
        }
        return parts;
    }

    private static boolean isLocked(History history, int version, Lock lock) {
        return lock.holds(history.workflow(), history.versions().get(version).version());
    }
}
