package io.github.workprint.meaning.table;

import java.util.Locale;

/** What was done to a value or a thing, as the table of rules tells edits apart. */
public enum EditKind {
    ADDED,
    REMOVED,
    CHANGED,
    /** Within a list whose order means something. */
    MOVED,
    /** A thing got another id, and says which one it had. */
    RENAMED,
    HIGHER,
    LOWER,
    EARLIER,
    LATER,
    /** It asks more than it did: a smaller tolerance, longer handles. */
    TIGHTER,
    /** It asks less. */
    LOOSER,
    /** Less is taken, made or accepted. */
    NARROWED,
    /** More is. */
    WIDENED;

    /** The word in {@code rules.csv} and in the keys of sentences. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
