package io.github.workprint.spec.dates;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.part.PerPart;
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
        @Field(
                        value = "Each",
                        audience = Audience.CLIENT,
                        oneOf = "part-kind",
                        listed = "only",
                        about = "It is reached once for each part of a kind: episode, reel.")
                @Nullable
                String each,
        @Field(
                        value = "Only for",
                        audience = Audience.CLIENT,
                        to = "part",
                        about = "The only parts that it is for: [ep-01, ep-03].")
                List<Ref> only,
        @Field(
                        value = "Not for",
                        audience = Audience.CLIENT,
                        to = "part",
                        about = "Parts of the kind that it is not for.")
                List<Ref> except,
        @Field(
                        value = "Differs for",
                        audience = Audience.CLIENT,
                        keyedBy = "part",
                        about = "What is otherwise for single parts: { ep-03: { date: 2026-04-09 } }.")
                List<MilestoneForPart> for_,
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
        implements PerPart {}
