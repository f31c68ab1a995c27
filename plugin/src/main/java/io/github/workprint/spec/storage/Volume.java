package io.github.workprint.spec.storage;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where data is kept. */
public record Volume(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CREW) @Nullable String name,
        @Field(value = "Size", audience = Audience.CREW, in = "data", about = "What it holds in all.") @Nullable
                Quantity size,
        @Field(value = "Each tape", audience = Audience.CREW, in = "data", about = "Native capacity of one tape.")
                @Nullable
                Quantity tapeSize,
        @Field(value = "Media", audience = Audience.CREW, oneOf = "volume-media", about = "What it is made of.")
                @Nullable
                String media,
        @Field(
                        value = "Read with",
                        audience = Audience.CREW,
                        oneOf = "volume-media",
                        about = "Of tapes that go away: the generation of the receiver's drive.")
                @Nullable
                String drive,
        @Field(value = "Site", audience = Audience.CREW, about = "Where it stands.") @Nullable String site,
        @Field(
                        value = "Sustained rate",
                        audience = Audience.CREW,
                        in = "data-rate",
                        about = "What it can read or write for hours on end.")
                @Nullable
                Quantity sustained,
        @Field(
                        value = "Filled at most",
                        audience = Audience.CREW,
                        in = "share",
                        about = "The share of it that may be used.")
                @Nullable
                Quantity fill,
        @Field(
                        value = "Watched from",
                        audience = Audience.CREW,
                        in = "share",
                        about = "The share from which somebody should look after it.")
                @Nullable
                Quantity watch,
        @Field(
                        value = "Working allowance",
                        audience = Audience.CREW,
                        in = "share",
                        about = "What renders, caches and autosaves add to the data that is kept on it.")
                @Nullable
                Quantity allowance,
        @Field(
                        value = "Kept for",
                        audience = Audience.CREW,
                        in = {"time", "calendar"},
                        about = "How long data stays on it.")
                @Nullable
                Quantity keep,
        @Field(
                        value = "Given back on",
                        audience = Audience.CREW,
                        about = "The day from which it is no longer there, as at the end of a hire.")
                @Nullable
                LocalDate until,
        @Field(
                        value = "For transport only",
                        audience = Audience.CREW,
                        about = "Whether it only carries data from place to place.")
                @Nullable
                Boolean transportOnly,
        @Field(
                        value = "Encrypted",
                        audience = Audience.CREW,
                        sensitive = Sensitive.SECURITY,
                        group = Group.PROTECT,
                        about = "Whether all that is on it is encrypted.")
                @Nullable
                Boolean encrypted,
        @Field(
                        value = "Cost",
                        in = {"money", "money/data/calendar", "money/calendar"},
                        sensitive = Sensitive.MONEY,
                        about = "In all, or for each month that it is used.")
                @Nullable
                Quantity cost,
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
