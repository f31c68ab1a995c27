package io.github.workprint.compare;

import io.github.workprint.spec.History;

/**
 * One side of a comparison.
 *
 * @param name what its readers call it: {@code 2.1.0}, {@code 2.1.0 at HEAD~1}, {@code 2.1.0 in other.yaml}
 */
record ComparisonSide(History.Entry entry, String name) {
    static ComparisonSide version(History.Entry entry) {
        return new ComparisonSide(entry, entry.version().toString());
    }

    static ComparisonSide at(History.Entry entry, String revision) {
        return new ComparisonSide(entry, entry.version() + " at " + revision);
    }

    static ComparisonSide in(History.Entry entry) {
        return new ComparisonSide(entry, entry.version() + " in " + entry.file());
    }
}
