/**
 * When everything happens: stages as activities of a network, the critical path method forward and backward, reviews, milestones and
 * deliveries. Uses {@code spec}, {@code plan.calendar}, {@code plan.data} and those before it.
 */
@NullMarked
package io.github.workprint.plan.schedule;

import org.jspecify.annotations.NullMarked;
