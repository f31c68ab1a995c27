package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.util.List;

/**
 * A thing that a stage gets or hands over.
 *
 * @param item the reference to it in the stage's list; carries the mark
 * @param thing the material, format or deliverable
 * @param stages the stages at the other end
 * @param roles who stands at the other end
 */
public record Flow(Redline item, Redline thing, List<Redline> stages, List<Redline> roles) {}
