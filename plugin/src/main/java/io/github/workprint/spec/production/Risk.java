package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may go wrong, and what is done about it. */
public record Risk(
        String id,
        Origin origin,
        @Field("Name") @Nullable String name,
        @Field(value = "What may happen", prose = true, about = "What would go wrong, and what that would do.")
                @Nullable
                String text,
        @Field(value = "Owner", to = "role", mostlyOne = true, about = "The role, or the roles, that watch it.")
                List<Ref> owner,
        @Field(value = "Chance", about = "From 1 to 5.") @Nullable Integer chance,
        @Field(value = "Effect", about = "From 1 to 5.") @Nullable Integer effect,
        @Field(value = "Hits", to = "stage", about = "The stages that would suffer.") List<Ref> hits,
        @Field(value = "Sign that it happens", about = "How to tell that it is happening.") @Nullable String trigger,
        @Field(value = "Response", about = "What is done about it.") @Nullable Response response,
        @Field(value = "Closed", about = "The day on which it was over.") @Nullable LocalDate closed,
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
