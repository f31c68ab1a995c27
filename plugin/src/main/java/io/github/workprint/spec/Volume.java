package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where data is kept. */
public record Volume(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CREW) @Nullable String name,
        @Field(value = "Size", audience = Audience.CREW, in = "data") @Nullable Quantity size,
        @Field(value = "Each tape", audience = Audience.CREW, in = "data", about = "Native capacity of one tape.")
                @Nullable
                Quantity tapeSize,
        @Field(value = "Media", audience = Audience.CREW, oneOf = "volume-media") @Nullable String media,
        @Field(value = "Site", audience = Audience.CREW) @Nullable String site,
        @Field(value = "Sustained rate", audience = Audience.CREW, in = "data-rate") @Nullable Quantity sustained,
        @Field(value = "Filled at most", audience = Audience.CREW, in = "share") @Nullable Quantity fill,
        @Field(value = "Watched from", audience = Audience.CREW, in = "share") @Nullable Quantity watch,
        @Field(
                        value = "Kept for",
                        audience = Audience.CREW,
                        in = {"time", "calendar"})
                @Nullable
                Quantity keep,
        @Field(value = "For transport only", audience = Audience.CREW) @Nullable Boolean transportOnly,
        @Field(value = "Encrypted", audience = Audience.CREW, sensitive = Sensitive.SECURITY, group = Group.PROTECT)
                @Nullable
                Boolean encrypted,
        @Field(
                        value = "Cost",
                        in = {"money", "money/data/calendar", "money/calendar"},
                        sensitive = Sensitive.MONEY)
                @Nullable
                Quantity cost,
        @Field(
                        value = "Notes",
                        audience = Audience.CREW,
                        prose = true,
                        about = "Anything else that its readers should know.")
                @Nullable
                String notes,
        @Field(
                        value = "Audience",
                        audience = Audience.CREW,
                        oneOf = "audience",
                        about = "Narrows or widens who may see this.")
                @Nullable
                String audience,
        @Field(value = "Formerly", audience = Audience.CLIENT, about = "Ids that this had in earlier versions.")
                List<String> formerly,
        @Field(
                        value = "Replaces",
                        audience = Audience.CLIENT,
                        about = "Ids of earlier entities that were split into this, or merged in it.")
                List<String> replaces)
        implements Located {}
