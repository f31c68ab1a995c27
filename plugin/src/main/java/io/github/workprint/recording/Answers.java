package io.github.workprint.recording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one file answers to the checklists of a version.
 *
 * @param file as the user would name it
 * @param entries in the order of the file
 */
record Answers(String file, String workflow, String version, List<Entry> entries) {
    /**
     * What was ticked and written beside one thing.
     *
     * @param deliverable whose checklist it is on; empty where the file does not say
     * @param item the id of a requirement; {@code <deliverable>_checked} and {@code <deliverable>_accepted} for who signed
     * @param parts by name: {@code tick}, {@code initials}, {@code date}, {@code note}; of a signature {@code by} and {@code on}
     */
    record Entry(String deliverable, String item, Map<String, String> parts) {
        Entry {
            parts = Map.copyOf(new TreeMap<>(parts));
        }

        /** Whether somebody ticked or wrote something. */
        boolean isTold() {
            return parts.values().stream().anyMatch(part -> !part.isBlank() && !part.equals("false"));
        }
    }

    Answers {
        entries = List.copyOf(entries);
    }
}
