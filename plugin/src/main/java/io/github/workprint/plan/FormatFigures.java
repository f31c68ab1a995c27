package io.github.workprint.plan;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;

/**
 * How much data a format makes.
 *
 * @param perHour of footage, in GB/h or what fits
 * @param basis what the figure is reckoned from
 */
public record FormatFigures(
        @Field(value = "Data an hour", audience = Audience.CREW, in = "data/time") Quantity perHour,
        @Field(value = "Reckoned from", audience = Audience.CREW) String basis) {}
