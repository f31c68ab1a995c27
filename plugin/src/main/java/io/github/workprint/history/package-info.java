/**
 * Finds the versions of each workflow, oldest first. Uses {@code finding}.
 */
@NullMarked
package io.github.workprint.history;

import org.jspecify.annotations.NullMarked;
