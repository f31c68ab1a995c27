package io.github.workprint.diff;

import java.util.Locale;

/** What happened to a node between two editions. */
public enum Mark {
    SAME,
    ADDED,
    REMOVED,
    CHANGED,
    MOVED,
    RENAMED;

    /** The word in {@code changes.json} and for style classes: {@code added}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
