/**
 * Merges two editions into one marked tree, and reads the list of changes off it.
 */
@NullMarked
package io.github.workprint.diff;

import org.jspecify.annotations.NullMarked;
