package io.github.workprint.plan.schedule;

import io.github.workprint.plan.data.MaterialFigures;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the delivery of one part can be ready, and how large it is.
 *
 * @param due the day on which it must have arrived; null where it has none
 */
@Short("part")
public record DeliverablePartFigures(
        @Field(value = "Part", audience = Audience.CLIENT, to = "part") Ref part,
        @Field(value = "Due", audience = Audience.CLIENT, releases = DUE) @Nullable LocalDate due,
        @Field(value = "Ready", audience = Audience.CREW, releases = StageFigures.RELEASES) @Nullable LocalDate ready,
        @Field(value = "Slack", audience = Audience.CREW, in = "working-days", releases = StageFigures.RELEASES)
                @Nullable
                Quantity slack,
        @Field(value = "Size", audience = Audience.CREW, in = "data", releases = MaterialFigures.RELEASES) @Nullable
                Quantity size) {
    static final String DUE = "may rest on a day of the part, or on a calendar, that the reader does not see";
}
