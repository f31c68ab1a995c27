package io.github.workprint.spec.delivery;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.language.StandardText;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked otherwise of the delivery of one part. */
@Short("part")
public record DeliverableForPart(
        Origin origin,
        @Field(
                        value = "Part",
                        audience = Audience.CLIENT,
                        to = "part",
                        required = true,
                        about = "The part that it holds for.")
                @Nullable
                Ref part,
        @Field(
                        value = "Due",
                        audience = Audience.CLIENT,
                        hour = "due-at",
                        about = "The day on which it must have arrived; an hour may stand behind it.")
                @Nullable
                LocalDate due,
        @Field(
                        value = "At the latest at",
                        audience = Audience.CLIENT,
                        standard = StandardText.HOUR,
                        about = "The hour of that day, in the time zone of the receiver.")
                @Nullable
                String dueAt,
        @Field(value = "Runtime", audience = Audience.CLIENT, in = "time", about = "The length of what is delivered.")
                @Nullable
                Quantity runtime,
        @Field(value = "Delivered", audience = Audience.CLIENT, about = "The day on which it left.") @Nullable
                LocalDate delivered,
        @Field(value = "Receipt", audience = Audience.CLIENT, about = "How its arrival was confirmed.") @Nullable
                String receipt)
        implements ForPart {}
