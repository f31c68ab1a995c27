package io.github.workprint.edition;

import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Readers;

/** A node of an edition: a single value or a branch of them. */
public sealed interface Node permits Leaf, Branch {
    /** What identifies it among its siblings: a field's key, an entity's id, an item's value or position. */
    String key();

    /** Its address in the whole edition, such as {@code stage/grade} or {@code stage/grade/takes/conform-exr}. */
    String path();

    /** What it is called on pages: {@code Takes}; for an entity, what one of its kind is called. */
    String label();

    /** The widest circle of readers that may see it. */
    Readers audience();

    /** The question that it answers for the person who works by it. */
    Group group();
}
