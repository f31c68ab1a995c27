package io.github.workprint.plan;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a stage can be done.
 *
 * @param slack by how many working days of the stage's calendar it can slip before a target is missed; negative where one is
 *     missed already, null where it leads to none
 * @param critical whether it has no slack, or is on the longest path: decides when the production is done
 */
public record StageFigures(
        @Field(value = "Starts", audience = Audience.CREW, releases = RELEASES) LocalDate starts,
        @Field(value = "Finishes", audience = Audience.CREW, releases = RELEASES) LocalDate finishes,
        @Field(value = "Slack", audience = Audience.CREW, in = "working-days", releases = RELEASES) @Nullable
                Quantity slack,
        @Field(value = "On the critical path", audience = Audience.CREW, releases = RELEASES) Boolean critical) {
    static final String RELEASES = "dates may rest on the duration of stages that the reader does not see";
}
