package io.github.workprint.spec.part;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that are known of a part. They are shown and told when they change; what is to be finished by one of them says so. */
public record PartDates(
        Origin origin,
        @Field(
                        value = "Picture lock",
                        audience = Audience.CREW,
                        about = "The day on which its picture is to be locked.")
                @Nullable
                LocalDate lock,
        @Field(value = "Delivery", audience = Audience.CLIENT, about = "The day on which it is to be delivered.")
                @Nullable
                LocalDate delivery,
        @Field(value = "Transmission", audience = Audience.CLIENT, about = "The day on which it is shown first.")
                @Nullable
                LocalDate transmission)
        implements Located {}
