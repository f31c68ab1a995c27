package io.github.workprint.plan.schedule;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a review can be, and how much time it leaves for notes.
 *
 * @param on the day on which the stage that is looked at finishes; null where a day was given
 * @param notesBy the day by which notes must come, as agreed; null where a day was given or nothing was agreed
 * @param time working days between the two
 * @param parts the days of each of its parts; none where there is one review
 */
public record ReviewFigures(
        @Field(value = "Can be on", audience = Audience.CLIENT, releases = StageFigures.RELEASES) @Nullable
                LocalDate on,
        @Field(value = "Notes by", audience = Audience.CLIENT, releases = StageFigures.RELEASES) @Nullable
                LocalDate notesBy,
        @Field(
                        value = "Time for notes",
                        audience = Audience.CLIENT,
                        in = "working-days",
                        releases = StageFigures.RELEASES)
                @Nullable
                Quantity time,
        @Field(value = "Parts", audience = Audience.CLIENT, releases = StageFigures.RELEASES)
                List<ReviewPartFigures> parts) {
    public ReviewFigures {
        parts = List.copyOf(parts);
    }
}
