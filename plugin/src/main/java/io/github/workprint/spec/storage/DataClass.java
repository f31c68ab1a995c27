package io.github.workprint.spec.storage;

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

/** How originals and other data are kept safe. */
public record DataClass(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CREW) @Nullable String name,
        @Field(
                        value = "Of",
                        audience = Audience.CREW,
                        to = {"format", "material"},
                        about = "The formats and materials that belong to it.")
                List<Ref> of,
        @Field(value = "Copies", audience = Audience.CREW, about = "How many copies there must be.") @Nullable
                Integer copies,
        @Field(
                        value = "Kinds of media",
                        audience = Audience.CREW,
                        about = "On how many kinds of media the copies must be.")
                @Nullable
                Integer mediaTypes,
        @Field(
                        value = "Off site within",
                        audience = Audience.CREW,
                        in = "time",
                        about = "How soon one copy must be in another place.")
                @Nullable
                Quantity offSite,
        @Field(value = "Kept until", audience = Audience.CREW, about = "The day before which nothing may be purged.")
                @Nullable
                LocalDate keepUntil,
        @Field(
                        value = "Purge permitted by",
                        audience = Audience.CREW,
                        to = "role",
                        about = "The role that may permit it.")
                @Nullable
                Ref purgeAuthority,
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
