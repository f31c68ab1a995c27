package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.util.List;

/**
 * Somebody to talk to.
 *
 * @param people who holds the role, where the workflow names them
 * @param things what goes between the two
 */
public record Neighbour(Redline role, List<Redline> people, List<Redline> things) {
    static Neighbour of(Redline role, Workflow workflow, List<Redline> things) {
        return new Neighbour(role, workflow.named(role, "person"), List.copyOf(things));
    }
}
