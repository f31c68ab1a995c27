package io.github.workprint.view.role;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.view.Thing;
import java.util.List;
import java.util.Optional;

/**
 * A stage as its owner's work.
 *
 * @param mark what happened to it for this role: work that went to another role is removed here and added there
 * @param others the roles that it went to or came from, where it changed hands
 * @param inputs what it gets
 * @param outputs what it hands over
 * @param dependents stages that can begin once it is done, or could
 * @param parts the planned figures of the parts that are the role's own, in their order
 * @param come of these, those of parts that it did not work on before
 * @param otherParts whether the role worked on other parts before
 * @param protectedAs the stage of an earlier duty whose work is protected in the same way, by the same words
 */
public record Duty(
        Mark mark,
        Redline stage,
        List<Redline> others,
        List<HandOff> inputs,
        List<HandOff> outputs,
        List<Thing> dependents,
        List<Redline> parts,
        List<Redline> come,
        boolean otherParts,
        Optional<Redline> protectedAs) {
    Duty protectedAs(Optional<Redline> earlier) {
        return new Duty(mark, stage, others, inputs, outputs, dependents, parts, come, otherParts, earlier);
    }
}
