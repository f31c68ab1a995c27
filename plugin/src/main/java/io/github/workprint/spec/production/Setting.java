package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import org.jspecify.annotations.Nullable;

/** A field that would have another value. */
@Short("field")
public record Setting(
        Origin origin,
        @Field(value = "Field", about = "Its address: stage/grade/lasts, format/vfx-plate/raster.") @Nullable
                String field,
        @Field(value = "To", about = "The value that it would have, written as in its own place.") @Nullable String to)
        implements Located {}
