/**
 * Dates: rules on the schedule, on reviews and on approvals. Uses {@code check.rule}, {@code spec} and {@code plan}.
 */
@NullMarked
package io.github.workprint.check.schedule;

import org.jspecify.annotations.NullMarked;
