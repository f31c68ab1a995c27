/**
 * What follows from a spec: effective formats, amounts of data, the schedule. Pure functions; each figure says what it rests on.
 * Uses {@code spec}.
 */
@NullMarked
package io.github.workprint.plan;

import org.jspecify.annotations.NullMarked;
