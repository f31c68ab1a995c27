package io.github.workprint.spec.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is recorded of all workflows. */
public record Records(Map<String, List<FiledEvent>> byWorkflow) {
    public static final Records NONE = new Records(Map.of());

    public Records {
        Map<String, List<FiledEvent>> copy = new TreeMap<>();
        byWorkflow.forEach((workflow, events) ->
                copy.put(workflow, events.stream().sorted(FiledEvent.BY_DAY).toList()));
        byWorkflow = java.util.Collections.unmodifiableMap(copy);
    }

    /** Those of a workflow, in the order in which things happened. */
    public List<FiledEvent> of(String workflow) {
        return byWorkflow.getOrDefault(workflow, List.of());
    }
}
