package io.github.workprint.spec.people;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who works on the production. */
public record Person(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CREW) @Nullable String name,
        @Field(value = "E-mail", audience = Audience.CREW, sensitive = Sensitive.CONTACT, about = "At work.") @Nullable
                String email,
        @Field(
                        value = "Chat",
                        audience = Audience.CREW,
                        sensitive = Sensitive.CONTACT,
                        about = "The name on the production's chat.")
                @Nullable
                String chat,
        @Field(value = "Telephone", audience = Audience.CREW, sensitive = Sensitive.CONTACT, about = "At work.")
                @Nullable
                String phone,
        @Field(value = "Pronouns", audience = Audience.CREW, about = "Such as she/her.") @Nullable String pronouns,
        @Field(value = "From", audience = Audience.CREW, about = "First day on the production.") @Nullable
                LocalDate from,
        @Field(value = "Until", audience = Audience.CREW, about = "Last day on the production.") @Nullable LocalDate to,
        @Field(value = "Away", audience = Audience.CREW, about = "Days of absence.") List<DateSpan> away,
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
