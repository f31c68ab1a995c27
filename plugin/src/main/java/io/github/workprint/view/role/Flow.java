package io.github.workprint.view.role;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Thing;
import java.util.List;

/**
 * A thing that a stage gets or hands over.
 *
 * @param item the reference to it in the stage's list; carries the mark
 * @param thing the material, format or deliverable
 * @param roles who stands at the other end, or stood there
 */
public record Flow(Redline item, Redline thing, List<Thing> roles) {}
