package io.github.workprint.spec.dates;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A screening at which somebody gives notes. */
public record Review(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(value = "Of", audience = Audience.CLIENT, to = "stage", about = "The stage whose work is looked at.")
                @Nullable
                Ref of,
        @Field(
                        value = "For",
                        audience = Audience.CLIENT,
                        to = {"organisation", "role"},
                        about = "Who looks at it.")
                @Nullable
                Ref who,
        @Field(value = "On", audience = Audience.CLIENT, about = "The day of the screening.") @Nullable LocalDate on,
        @Field(
                        value = "Each",
                        audience = Audience.CLIENT,
                        oneOf = "part-kind",
                        listed = "only",
                        about = "There is one for each part of a kind: episode, reel.")
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
                        about = "What is otherwise for single parts: { ep-03: { on: 2026-04-09 } }.")
                List<ReviewForPart> for_,
        @Field(
                        value = "They watch",
                        audience = Audience.CLIENT,
                        to = "format",
                        about = "The format that they are shown.")
                @Nullable
                Ref watch,
        @Field(value = "On which platform", audience = Audience.CLIENT, about = "Where they see it.") @Nullable
                String platform,
        @Field(value = "Notes by", audience = Audience.CLIENT, about = "The day by which their notes must have come.")
                @Nullable
                LocalDate decideBy,
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
