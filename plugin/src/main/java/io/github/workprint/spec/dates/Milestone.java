package io.github.workprint.spec.dates;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date that the production works towards. */
public record Milestone(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(value = "Reached by", audience = Audience.CLIENT, to = "stage", about = "The stage whose end it marks.")
                @Nullable
                Ref stage,
        @Field(value = "Date", audience = Audience.CLIENT, about = "The day that was promised.") @Nullable
                LocalDate date,
        @Field(value = "Cannot move", audience = Audience.CLIENT, about = "Whether the date is fixed from outside.")
                @Nullable
                Boolean hard,
        @Field(value = "Reached on", audience = Audience.CLIENT, about = "The day on which it was reached.") @Nullable
                LocalDate done,
        @Field(
                        value = "Buffer",
                        in = {"working-days", "time"},
                        about = "Time that is kept before it for what goes wrong.")
                @Nullable
                Quantity buffer,
        @Field(
                        value = "Notes",
                        audience = Audience.CREW,
                        prose = true,
                        about = "Anything else that its readers should know.")
                @Nullable
                String notes,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience,
        @Field(value = "Formerly", audience = Audience.CLIENT, about = "Ids that this had in earlier versions.")
                List<String> formerly,
        @Field(
                        value = "Replaces",
                        audience = Audience.CLIENT,
                        about = "Ids of earlier entities that were split into this, or merged in it.")
                List<String> replaces)
        implements Located {}
