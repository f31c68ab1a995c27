package io.github.workprint.release;

import io.github.workprint.spec.Content;
import io.github.workprint.spec.History;
import java.util.Collections;
import java.util.SortedMap;

/**
 * What a version said when it was issued, as digests.
 *
 * @param version as written
 * @param digest of all that it said
 * @param entities for each address ({@code ""} for the workflow as a whole) a short digest for each field
 * @param line where it begins in the lock, from 1; 0 where it is not in a lock yet
 */
record LockedVersion(
        String workflow,
        String version,
        String digest,
        SortedMap<String, SortedMap<String, String>> entities,
        int line) {
    LockedVersion {
        entities = Collections.unmodifiableSortedMap(entities);
    }

    static LockedVersion of(String workflow, History.Entry entry) {
        return new LockedVersion(
                workflow,
                entry.version().toString(),
                entry.slate().said(),
                Content.of(entry.spec()).digests(),
                0);
    }

    String name() {
        return workflow + " " + version;
    }
}
