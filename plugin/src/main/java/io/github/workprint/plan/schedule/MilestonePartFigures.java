package io.github.workprint.plan.schedule;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone can be reached for one part.
 *
 * @param date the day that was promised; null where none was
 */
@Short("part")
public record MilestonePartFigures(
        @Field(value = "Part", audience = Audience.CREW, to = "part") Ref part,
        @Field(value = "Date", audience = Audience.CREW) @Nullable LocalDate date,
        @Field(value = "Expected on", audience = Audience.CREW, releases = StageFigures.RELEASES) LocalDate expected,
        @Field(value = "Slack", audience = Audience.CREW, in = "working-days", releases = StageFigures.RELEASES)
                @Nullable
                Quantity slack) {}
