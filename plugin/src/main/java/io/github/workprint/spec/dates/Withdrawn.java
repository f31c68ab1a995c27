package io.github.workprint.spec.dates;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Short;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That something is no longer asked for, or will not be. It stays on its pages as withdrawn, with its last day, for everybody who may
 * see it. Its short form is that day.
 */
@Short("last")
public record Withdrawn(
        Origin origin,
        @Field(
                        value = "Last valid day",
                        audience = Audience.CLIENT,
                        required = true,
                        about = "The last day on which it is still good.")
                @Nullable
                LocalDate last,
        @Field(value = "Because", audience = Audience.CLIENT, about = "Why it is withdrawn, in a few words.") @Nullable
                String because)
        implements Located {
    /** That an entity is withdrawn; empty where it is asked for, or there is none, or its kind is never withdrawn. */
    public static Optional<Withdrawn> of(@Nullable Object entity) {
        return Optional.ofNullable(entity)
                .flatMap(
                        one -> RecordShape.of(one.getClass()).field("withdrawn").map(field -> field.in(one)))
                .map(Withdrawn.class::cast);
    }
}
