package io.github.workprint.spec.people;

import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule for health and safety. Its short form is the rule. */
@Short("rule")
public record HealthRule(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CREW) @Nullable String name,
        @Field(value = "Rule", audience = Audience.CREW, about = "What must be done, or must not.") @Nullable
                String rule,
        @Field(
                        value = "Watched by",
                        audience = Audience.CREW,
                        to = "role",
                        mostlyOne = true,
                        about = "The role, or the roles, that see to it.")
                List<Ref> owner,
        @Field(
                        value = "Assessed on",
                        audience = Audience.CREW,
                        about = "The day on which somebody looked at the places and found them in order.")
                @Nullable
                LocalDate assessed,
        @Field(
                        value = "Listening level",
                        audience = Audience.CREW,
                        in = "loudness",
                        about = "How loud the room is set, such as 79 dB(C).")
                @Nullable
                Quantity level,
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
