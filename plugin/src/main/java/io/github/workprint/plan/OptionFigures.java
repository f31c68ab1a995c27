package io.github.workprint.plan;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plan would be if an option were chosen, laid beside the plan as it is.
 *
 * @param done when the last deliverable would be ready, or without deliverables the last stage finished
 * @param later than now, in working days of the production; negative where it would be sooner
 * @param forecast of the whole budget; null where there is none
 * @param costsMore than now, with what the option states of its own; negative where it would be cheaper
 * @param fullest the volume that would be nearest to its limit: the share of its size that it would reach
 * @param late deliverables that would be ready after they are due
 */
public record OptionFigures(
        @Field("Done on") LocalDate done,
        @Field(value = "Later by", in = "working-days") Quantity later,
        @Field(value = "Forecast", in = "money", sensitive = Sensitive.MONEY) @Nullable Quantity forecast,
        @Field(value = "Costs more by", in = "money", sensitive = Sensitive.MONEY) @Nullable Quantity costsMore,
        @Field(value = "Fullest storage", in = "share") @Nullable Quantity fullest,
        @Field("Deliverables late") Integer late) {}
