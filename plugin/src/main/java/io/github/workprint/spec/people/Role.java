package io.github.workprint.spec.people;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that somebody plays in the workflow. It names a person of `people`. Where it says itself who holds it, reading makes a person
 * of that; what it says of its holder besides naming one, such as a telephone of the suite, stays its own.
 */
public record Role(
        String id,
        Origin origin,
        @Field(
                        value = "Title",
                        audience = Audience.CREW,
                        about = "What the role is called; by default its id in words.")
                @Nullable
                String title,
        @Field(
                        value = "Held by",
                        audience = Audience.CREW,
                        to = "person",
                        about = "The person of people: who holds it.")
                @Nullable
                Ref person,
        @Field(
                        value = "Organisation",
                        audience = Audience.CREW,
                        to = "organisation",
                        about = "Whom the holder works for.")
                @Nullable
                Ref org,
        @Field(value = "Vacant", audience = Audience.CREW, about = "Why nobody holds it, and until when.") @Nullable
                String vacant,
        @Field(value = "Deputy", audience = Audience.CREW, to = "role", about = "The role that stands in.") @Nullable
                Ref deputy,
        @Field(value = "May decide", audience = Audience.CREW, about = "What the role decides alone.") @Nullable
                String authority,
        @Field(
                        value = "Name",
                        audience = Audience.CREW,
                        about = "Of the holder, where there is no person of people for it.")
                @Nullable
                String name,
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
        implements Located {
    /** Whether its holder is written within it, in the short form: no author can write the id of a person where its key is. */
    public boolean isHeldInShort() {
        return origin.yaml() instanceof Mapping map
                && map.entry("person")
                        .filter(entry -> entry.keyPlace().equals(entry.value().place()))
                        .isPresent();
    }
}
