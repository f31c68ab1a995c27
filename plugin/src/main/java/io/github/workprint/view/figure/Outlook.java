package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.Phase;
import io.github.workprint.view.Workflow;
import java.util.List;

/**
 * What those see of a workflow who are not shown how its stages hang together: its phases, and what they look at, decide and
 * receive.
 *
 * @param approvals the client's decisions, in order of date
 * @param deliverables those with a day on which they are due, in its order
 */
public record Outlook(StageMap map, List<Redline> approvals, List<Redline> deliverables) {
    public Outlook {
        approvals = List.copyOf(approvals);
        deliverables = List.copyOf(deliverables);
    }

    public static Outlook of(Workflow workflow, StageMap map) {
        return new Outlook(map, dated(workflow, "approval/"), dated(workflow, "deliverable/"));
    }

    private static List<Redline> dated(Workflow workflow, String kind) {
        return KeyDates.of(workflow).stream()
                .map(KeyDates.Line::entity)
                .filter(entity -> entity.path().startsWith(kind))
                .distinct()
                .toList();
    }

    /** Whether it says more than a list of stages would. */
    public boolean isWorthDrawing() {
        boolean screened = map.nodes().stream().anyMatch(node -> !node.reviews().isEmpty());
        long ordered =
                map.phases().stream().filter(phase -> phase != Phase.OTHER).count();
        return ordered > 1 && (screened || !approvals.isEmpty() || !deliverables.isEmpty());
    }
}
