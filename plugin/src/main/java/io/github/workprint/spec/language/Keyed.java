package io.github.workprint.spec.language;

/** A constant of an enum that is a key of the language. */
public interface Keyed {
    /** As it is written; several constants may share one, and a constant that nobody writes has an empty one. */
    String key();
}
