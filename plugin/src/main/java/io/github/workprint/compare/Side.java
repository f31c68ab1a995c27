package io.github.workprint.compare;

import io.github.workprint.spec.History;

/**
 * One side of a comparison.
 *
 * @param name what its readers call it: {@code 2.1.0}, {@code 2.1.0 at HEAD~1}, {@code 2.1.0 in other.yaml}
 */
record Side(History.Entry entry, String name) {
    static Side version(History.Entry entry) {
        return new Side(entry, entry.version().toString());
    }

    static Side at(History.Entry entry, String revision) {
        return new Side(entry, entry.version() + " at " + revision);
    }

    static Side in(History.Entry entry) {
        return new Side(entry, entry.version() + " in " + entry.file());
    }
}
