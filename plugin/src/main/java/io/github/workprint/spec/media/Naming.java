package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import org.jspecify.annotations.Nullable;

/** How files are named. */
@Short("example")
public record Naming(
        Origin origin,
        @Field(value = "Pattern", audience = Audience.CREW, about = "The parts of a name in braces: {roll}C{clip:3}.")
                @Nullable
                String pattern,
        @Field(value = "Example", audience = Audience.CREW, about = "A name that fits the pattern.") @Nullable
                String example,
        @Field(value = "Legal characters", audience = Audience.CREW, about = "The characters that names may have.")
                @Nullable
                String legal,
        @Field(value = "Longest name", audience = Audience.CREW, about = "Characters that a name may have at most.")
                @Nullable
                Integer longest)
        implements Located {}
