package io.github.workprint.plan.schedule;

import io.github.workprint.spec.value.DateSpan;

/**
 * Two stages that need the same thing on the same days.
 *
 * @param resource the room or the machine, in the words of the spec
 * @param first id of the stage that stands first in the spec
 * @param second id of the other one
 * @param days from the first to the last day that both work on
 */
public record Overlap(String resource, String first, String second, DateSpan days) {}
