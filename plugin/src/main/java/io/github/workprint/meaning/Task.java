package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;

/**
 * What a role does about a change.
 *
 * @param word of the instruction, which every language says: {@code do.remake}
 * @param thing what it is about
 */
public record Task(String word, Redline thing) {}
