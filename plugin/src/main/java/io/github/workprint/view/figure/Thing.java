package io.github.workprint.view.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;

/**
 * Something that a stage gets.
 *
 * @param entity the material, format or deliverable
 * @param mark whether the stage gets it since this version, or does not any more
 */
public record Thing(Redline entity, Mark mark) {}
