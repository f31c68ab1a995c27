package io.github.workprint.view;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Redline;
import java.util.List;

/**
 * A line of a change log.
 *
 * @param node what changed, in the redline
 * @param entity the entity that it is or belongs to; the root for values of the workflow as a whole
 * @param notes the change requests that speak of it
 */
public record ChangeEntry(Change change, Redline node, Redline entity, List<Redline> notes) {}
