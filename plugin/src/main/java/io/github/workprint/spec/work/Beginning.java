package io.github.workprint.spec.work;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * From when a stage may begin, measured from another stage, or from the making of what it takes. Its short form is what it is
 * measured from, and stands for its start.
 */
@Short("of")
public record Beginning(
        Origin origin,
        @Field(
                        value = "With",
                        audience = Audience.CREW,
                        to = {"stage", "material", "format", "deliverable"},
                        about = "A stage, or what it takes.")
                @Nullable
                Ref of,
        @Field(
                        value = "From its",
                        audience = Audience.CREW,
                        oneOf = "beginning",
                        about = "Its start where nothing is said.")
                @Nullable
                String from,
        @Field(
                        value = "Later by",
                        audience = Audience.CREW,
                        ofWork = true,
                        in = {"working-days", "time"},
                        about = "How much later it begins; earlier where the number is negative: -2 wd.")
                @Nullable
                Quantity lag)
        implements Located {}
