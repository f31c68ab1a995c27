package io.github.workprint.store;

/** The two halves of a store, called as in the HTTP protocol that Bazel's remote caches share. */
enum EntryKind {
    /** What stands under the digest of what it was made from: {@link StoredValue}s. */
    AC,
    /** What stands under its own digest. */
    CAS;

    String folder() {
        return this == AC ? "ac" : "cas";
    }
}
