package io.github.workprint.plan;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a deliverable can be ready, and how large it is.
 *
 * @param ready the finish of the last stage that makes it; null where none that is planned does
 * @param slack working days, of that stage's calendar, from ready to due; negative where it is late, null without a due date
 * @param size of one copy of the whole runtime; null where runtime or data rate are not known
 * @param basis what the size is reckoned from
 */
public record DeliverableFigures(
        @Field(value = "Ready", audience = Audience.CREW, releases = StageFigures.RELEASES) @Nullable LocalDate ready,
        @Field(value = "Slack", audience = Audience.CREW, in = "working-days", releases = StageFigures.RELEASES)
                @Nullable
                Quantity slack,
        @Field(value = "Size", audience = Audience.CREW, in = "data", releases = MaterialFigures.RELEASES) @Nullable
                Quantity size,
        @Field(value = "Size reckoned from", audience = Audience.CREW, releases = MaterialFigures.RELEASES) @Nullable
                String basis) {}
