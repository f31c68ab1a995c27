package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import org.jspecify.annotations.Nullable;

/** An id that was given up, and is never given to something else. */
public record Retired(
        String id,
        Origin origin,
        @Field(value = "In version", audience = Audience.CREW, about = "The version that gave it up.") @Nullable
                Version in,
        @Field(value = "Was", audience = Audience.CREW, about = "What had this id.") @Nullable String was,
        @Field(value = "Because", audience = Audience.CREW, about = "Why it was given up.") @Nullable String because,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience)
        implements Located {}
