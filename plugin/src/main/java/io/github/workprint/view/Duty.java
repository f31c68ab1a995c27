package io.github.workprint.view;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import java.util.List;
import java.util.Optional;

/**
 * A stage as its owner's work.
 *
 * @param mark what happened to it for this role: work that went to another role is removed here and added there
 * @param other the role that it went to or came from, where it changed hands
 * @param handOffs hand-offs that begin or end at the stage
 */
public record Duty(
        Mark mark,
        Redline stage,
        Optional<Redline> other,
        List<Flow> inputs,
        List<Flow> outputs,
        List<Redline> handOffs,
        List<Redline> dependents) {}
