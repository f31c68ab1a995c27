/**
 * Exact amounts, and what a figure was reckoned from: fractions, loads of each shooting day, data in the unit that fits. Uses {@code
 * spec.value}, and {@code spec.language} to declare figures.
 */
@NullMarked
package io.github.workprint.plan.amount;

import org.jspecify.annotations.NullMarked;
