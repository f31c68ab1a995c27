package io.github.workprint.plan.schedule;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the review of one part can be.
 *
 * @param on the day that was given, else the one on which the part is finished; null where neither is known
 * @param notesBy the day by which notes must come; null where nothing says it
 */
@Short("part")
public record ReviewPartFigures(
        @Field(value = "Part", audience = Audience.CLIENT, to = "part") Ref part,
        @Field(value = "On", audience = Audience.CLIENT, releases = StageFigures.RELEASES) @Nullable LocalDate on,
        @Field(value = "Notes by", audience = Audience.CLIENT, releases = StageFigures.RELEASES) @Nullable
                LocalDate notesBy) {}
