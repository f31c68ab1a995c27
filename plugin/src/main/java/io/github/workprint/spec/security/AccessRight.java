package io.github.workprint.spec.security;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A right that somebody holds, with its end. */
public record AccessRight(
        String id,
        Origin origin,
        @Field(
                        value = "Who",
                        to = {"role", "person"},
                        sensitive = Sensitive.SECURITY)
                @Nullable
                Ref who,
        @Field(value = "To what", sensitive = Sensitive.SECURITY, about = "The systems, rooms or folders.") @Nullable
                String what,
        @Field(value = "From", sensitive = Sensitive.SECURITY, about = "First day of the right.") @Nullable
                LocalDate from,
        @Field(value = "Until", sensitive = Sensitive.SECURITY, about = "Last day of the right.") @Nullable
                LocalDate until,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience)
        implements Located {}
