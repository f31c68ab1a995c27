package io.github.workprint.plan.schedule;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone can be reached.
 *
 * @param expected the finish of the stage whose end it marks
 * @param slack working days of that stage's calendar from there to the date that was promised; negative where it is late, null
 *     where nothing was promised
 * @param parts the same for each of its parts; none where it is reached once
 */
public record MilestoneFigures(
        @Field(value = "Expected on", audience = Audience.CREW, releases = StageFigures.RELEASES) LocalDate expected,
        @Field(value = "Slack", audience = Audience.CREW, in = "working-days", releases = StageFigures.RELEASES)
                @Nullable
                Quantity slack,
        @Field(value = "Parts", audience = Audience.CREW, releases = StageFigures.RELEASES)
                List<MilestonePartFigures> parts) {
    public MilestoneFigures {
        parts = List.copyOf(parts);
    }
}
