package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;

/**
 * A reading laid over the plan.
 *
 * @param planned level of the volume on that day
 * @param apart what was read, less what was planned
 */
public record ReadingFigures(
        @Field(value = "Planned", in = "data", releases = Basis.RELEASES) Quantity planned,
        @Field(value = "Read less planned", in = "data", releases = Basis.RELEASES) Quantity apart) {}
