package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import java.util.List;

/**
 * What changed from one edition of a workflow to a later one, for one audience.
 *
 * @param redline the later edition, marked with what changed since the earlier one
 * @param items what the marks mean, in the order of the document
 */
public record EditionChanges(Edition earlier, Edition later, Redline redline, List<ChangeItem> items) {
    public EditionChanges {
        items = List.copyOf(items);
    }
}
