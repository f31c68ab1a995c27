package io.github.workprint.spec.storage;

import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.language.StandardText;
import io.github.workprint.spec.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that data travels over. */
public record Link(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CREW) @Nullable String name,
        @Field(value = "From", audience = Audience.CREW, about = "Where it begins.") @Nullable String from,
        @Field(value = "To", audience = Audience.CREW, about = "Where it ends.") @Nullable String to,
        @Field(
                        value = "Line rate",
                        audience = Audience.CREW,
                        in = "data-rate",
                        about = "What the line can carry at most.")
                @Nullable
                Quantity rate,
        @Field(
                        value = "Efficiency",
                        audience = Audience.CREW,
                        in = "share",
                        about = "The share of it that transfers reach.")
                @Nullable
                Quantity efficiency,
        @Field(value = "Open", audience = Audience.CREW, standard = StandardText.HOURS, about = "Hours of the day.")
                @Nullable
                String windows,
        @Field(
                        value = "Cap",
                        audience = Audience.CREW,
                        in = {"data", "data/calendar"},
                        about = "The most that may be sent, in all or in a month.")
                @Nullable
                Quantity cap,
        @Field(
                        value = "Encryption",
                        audience = Audience.CREW,
                        sensitive = Sensitive.SECURITY,
                        group = Group.PROTECT,
                        about = "How what travels over it is encrypted.")
                @Nullable
                String encrypted,
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
