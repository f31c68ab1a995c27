package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import org.jspecify.annotations.Nullable;

/** How files are named. */
@Short("example")
public record Naming(
        Origin origin,
        @Field(value = "Pattern", audience = Audience.CREW) @Nullable String pattern,
        @Field(value = "Example", audience = Audience.CREW) @Nullable String example,
        @Field(value = "Legal characters", audience = Audience.CREW) @Nullable String legal)
        implements Located {}
