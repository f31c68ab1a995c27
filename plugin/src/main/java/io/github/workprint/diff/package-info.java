/**
 * Merges two editions into one marked tree, and reads the list of changes off it. Uses {@code finding}, {@code spec} and {@code
 * edition}.
 */
@NullMarked
package io.github.workprint.diff;

import org.jspecify.annotations.NullMarked;
