package io.github.workprint.meaning.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a change asks of its readers, the most first. */
public enum ChangeClass {
    /** Work that was done, or tools that were set, to the version before are wrong. */
    BREAKING,
    /** Somebody must do something new; nothing that was made is wrong. */
    ACTION,
    /** To be known. */
    NOTICE,
    /** No meaning moved. */
    EDITORIAL;

    /** The word in specs, data and style classes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChangeClass> of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    /** Whether somebody has to do something. */
    public boolean asks() {
        return compareTo(NOTICE) < 0;
    }

    public boolean isStrongerThan(ChangeClass other) {
        return compareTo(other) < 0;
    }

    public ChangeClass orStronger(ChangeClass other) {
        return other.isStrongerThan(this) ? other : this;
    }

    /** The next class that asks less. */
    public ChangeClass lower() {
        return this == EDITORIAL ? EDITORIAL : values()[ordinal() + 1];
    }
}
