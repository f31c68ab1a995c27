package io.github.workprint.spec.delivery;

import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that requirements come from. */
@Short("title")
public record Source(
        String id,
        Origin origin,
        @Field(value = "Title", audience = Audience.CLIENT) @Nullable String title,
        @Field(value = "Version", audience = Audience.CLIENT, about = "The version or date that it gives itself.")
                @Nullable
                String version,
        @Field(value = "Checked on", audience = Audience.CLIENT, about = "The day on which somebody last read it.")
                @Nullable
                LocalDate read,
        @Field(
                        value = "Read again by",
                        audience = Audience.CLIENT,
                        about = "The day by which somebody must read it again.")
                @Nullable
                LocalDate reviewBy,
        @Field(
                        value = "Watched by",
                        audience = Audience.CREW,
                        to = "role",
                        mostlyOne = true,
                        about = "The role, or the roles, that watch it for changes.")
                List<Ref> owner,
        @Field(value = "Superseded by", audience = Audience.CLIENT, about = "What has taken its place.") @Nullable
                String supersededBy,
        @Field(value = "Where", audience = Audience.CLIENT, about = "A web address, or where it is filed.") @Nullable
                String link,
        @Field(
                        value = "Withdrawn",
                        audience = Audience.CLIENT,
                        about = "That it is no longer asked for: its last valid day, and why.")
                @Nullable
                Withdrawn withdrawn,
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
