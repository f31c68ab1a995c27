package io.github.workprint.spec.work;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import org.jspecify.annotations.Nullable;

/** Software that a stage uses. Its short form is the name. */
@Short("name")
public record Tool(
        Origin origin,
        @Field(value = "Tool", audience = Audience.CREW, about = "The name of the program.") @Nullable String name,
        @Field(value = "Version", audience = Audience.CREW, about = "A version or a range such as >=8.6 <9.") @Nullable
                String version)
        implements Located {}
