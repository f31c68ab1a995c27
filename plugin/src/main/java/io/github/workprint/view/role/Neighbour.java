package io.github.workprint.view.role;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.view.Relations;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import java.util.List;

/**
 * Somebody to talk to.
 *
 * @param mark whether it is one since this version, or is none any more
 * @param people who holds the role, or held it, where the workflow names them
 * @param things what goes between the two
 */
public record Neighbour(Redline role, Mark mark, List<Thing> people, List<Redline> things) {
    static Neighbour of(Thing role, Workflow workflow, List<Redline> things) {
        List<Thing> people = new Relations(workflow).of(role.entity(), "person");
        return new Neighbour(role.entity(), role.mark(), people, List.copyOf(things));
    }
}
