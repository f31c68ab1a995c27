package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The shooting period. */
public record Shoot(
        Origin origin,
        @Field(value = "First day", audience = Audience.CREW) @Nullable LocalDate start,
        @Field(value = "Last day", audience = Audience.CREW) @Nullable LocalDate end,
        @Field(value = "Shooting days", audience = Audience.CREW, about = "How many days are shot.") @Nullable
                Integer days,
        @Field(value = "Calendar", audience = Audience.CREW, to = "calendar", about = "Which days are working days.")
                @Nullable
                Ref calendar)
        implements Located {}
