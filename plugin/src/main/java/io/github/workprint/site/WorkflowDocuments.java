package io.github.workprint.site;

import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.view.VersionView;
import java.util.List;

/**
 * A workflow as one audience reads it.
 *
 * @param versions of the history, oldest first, each with its documents
 */
record WorkflowDocuments(MarkedHistory history, List<VersionView> versions) {
    static WorkflowDocuments of(MarkedHistory history) {
        return new WorkflowDocuments(history, VersionView.all(history));
    }
}
