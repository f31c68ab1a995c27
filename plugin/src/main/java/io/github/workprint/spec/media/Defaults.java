package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import org.jspecify.annotations.Nullable;

/** Values that formats and stages take where they give none of their own. */
public record Defaults(
        Origin origin,
        @Field(value = "Picture", audience = Audience.CLIENT, about = "For formats that have a picture.") @Nullable
                PictureDefaults picture,
        @Field(value = "Sound", audience = Audience.CLIENT, about = "For formats that have sound.") @Nullable
                AudioDefaults audio,
        @Field(
                        value = "Calendar",
                        audience = Audience.CREW,
                        to = "calendar",
                        about = "The calendar of stages that name none.")
                @Nullable
                Ref calendar,
        @Field(
                        value = "Link efficiency",
                        audience = Audience.CREW,
                        in = "share",
                        about = "The share of a line that transfers reach.")
                @Nullable
                Quantity linkEfficiency,
        @Field(value = "Working day", audience = Audience.CREW, in = "time", about = "Hours that a working day has.")
                @Nullable
                Quantity hoursPerDay)
        implements Located {}
