package io.github.workprint.plan;

import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.History;
import io.github.workprint.store.RemadeList;
import java.util.List;

/**
 * The versions of a workflow with what follows from each, which rules and editions both read.
 *
 * @param plans one for each version, oldest first; each is made when it is asked for
 * @param library by which they were planned
 */
public record PlannedHistory(History history, List<Plan> plans, FormatLibrary library) {
    public static PlannedHistory of(History history, FormatLibrary library) {
        return new PlannedHistory(
                history,
                new RemadeList<>(
                        history.versions().size(),
                        version -> Plan.of(history.versions().get(version).spec(), library)),
                library);
    }

    public static List<PlannedHistory> all(List<History> histories, FormatLibrary library) {
        return histories.stream().map(history -> of(history, library)).toList();
    }
}
