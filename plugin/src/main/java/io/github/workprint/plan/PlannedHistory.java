package io.github.workprint.plan;

import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.History;
import java.util.List;

/**
 * The versions of a workflow with what follows from each. Planned once; rules and editions both read it.
 *
 * @param plans one for each version, oldest first
 */
public record PlannedHistory(History history, List<Plan> plans) {
    public PlannedHistory {
        plans = List.copyOf(plans);
    }

    public static PlannedHistory of(History history, FormatLibrary library) {
        return new PlannedHistory(
                history,
                history.specs().stream().map(spec -> Plan.of(spec, library)).toList());
    }

    public static List<PlannedHistory> all(List<History> histories, FormatLibrary library) {
        return histories.stream().map(history -> of(history, library)).toList();
    }
}
