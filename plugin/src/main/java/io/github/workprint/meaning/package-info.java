/**
 * Says what the changes between two editions mean: how much each asks of its readers, whom it concerns, and what follows from it.
 * Reads the redline of one audience and nothing else, so that no class and no name rests on what that audience may not see.
 * Knows fields only through its table, {@code rules.csv}. May use {@code diff} and what comes before it.
 */
@NullMarked
package io.github.workprint.meaning;

import org.jspecify.annotations.NullMarked;
