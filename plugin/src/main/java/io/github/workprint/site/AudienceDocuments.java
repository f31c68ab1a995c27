package io.github.workprint.site;

import io.github.workprint.spec.language.Audience;
import java.util.List;

/** Everything that one audience gets; nothing in it knows what was pruned. */
record AudienceDocuments(Audience audience, List<WorkflowDocuments> workflows) {}
