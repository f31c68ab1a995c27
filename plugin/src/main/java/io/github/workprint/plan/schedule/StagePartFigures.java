package io.github.workprint.plan.schedule;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a stage works on one of its parts.
 *
 * @param finishBy the day that is counted back from a date of the part; null where nothing says one
 * @param latestStart the last day on which it can begin without moving a target; null where it leads to none
 * @param latestFinish the last day on which it can finish without moving a target; null where it leads to none
 * @param slack by how many working days it can slip before a target is missed
 */
@Short("part")
public record StagePartFigures(
        @Field(value = "Part", audience = Audience.CREW, to = "part") Ref part,
        @Field(value = "Starts", audience = Audience.CREW, releases = StageFigures.RELEASES) LocalDate starts,
        @Field(value = "Finishes", audience = Audience.CREW, releases = StageFigures.RELEASES) LocalDate finishes,
        @Field(value = "Finish by", audience = Audience.CREW, releases = StageFigures.RELEASES) @Nullable
                LocalDate finishBy,
        @Field(value = "Starts at the latest", audience = Audience.CREW, releases = StageFigures.RELEASES) @Nullable
                LocalDate latestStart,
        @Field(value = "Finishes at the latest", audience = Audience.CREW, releases = StageFigures.RELEASES) @Nullable
                LocalDate latestFinish,
        @Field(value = "Slack", audience = Audience.CREW, in = "working-days", releases = StageFigures.RELEASES)
                @Nullable
                Quantity slack,
        @Field(value = "On the critical path", audience = Audience.CREW, releases = StageFigures.RELEASES)
                Boolean critical) {}
