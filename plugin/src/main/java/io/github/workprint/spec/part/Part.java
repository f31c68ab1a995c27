package io.github.workprint.spec.part;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of many like pieces of a production: an episode, a reel, a language, a length. Its short form is its kind. */
@Short("kind")
public record Part(
        String id,
        Origin origin,
        @Field(value = "Title", audience = Audience.CLIENT, about = "What it is called.") @Nullable String title,
        @Field(
                        value = "Kind",
                        audience = Audience.CLIENT,
                        oneOf = "part-kind",
                        required = true,
                        about = "What it is one of. What is done for 'each' of that kind is done for it.")
                @Nullable
                String kind,
        @Field(
                        value = "Of",
                        audience = Audience.CLIENT,
                        to = "part",
                        mostlyOne = true,
                        about = "The parts of other kinds that it comes from: a version of its length and its market,"
                                + " an episode of its block.")
                List<Ref> of,
        @Field(
                        value = "Runtime",
                        audience = Audience.CLIENT,
                        in = "time",
                        about = "Planned length of this part: 52 min, 60 s.")
                @Nullable
                Quantity runtime,
        @Field(value = "Language", audience = Audience.CLIENT, about = "The language that it is in.") @Nullable
                String language,
        @Field(value = "Territory", audience = Audience.CLIENT, about = "The market that it is for.") @Nullable
                String territory,
        @Field(value = "Dates", audience = Audience.CLIENT, about = "The days that are known of it.") @Nullable
                PartDates dates,
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
