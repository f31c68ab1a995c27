package io.github.workprint.plan.data;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How much data a material brings for one part.
 *
 * @param total null where the number of shooting days is not known
 */
@Short("part")
public record MaterialPartFigures(
        @Field(value = "Part", audience = Audience.CREW, to = "part") Ref part,
        @Field(value = "Data in all", audience = Audience.CREW, in = "data", releases = MaterialFigures.RELEASES)
                @Nullable
                Quantity total) {}
