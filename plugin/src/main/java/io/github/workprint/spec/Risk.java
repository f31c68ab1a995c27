package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may go wrong, and what is done about it. */
public record Risk(
        String id,
        Origin origin,
        @Field("Name") @Nullable String name,
        @Field(value = "What may happen", prose = true) @Nullable String text,
        @Field(value = "Owner", to = "role") @Nullable Ref owner,
        @Field(value = "Chance", about = "From 1 to 5.") @Nullable Integer chance,
        @Field(value = "Effect", about = "From 1 to 5.") @Nullable Integer effect,
        @Field(value = "Hits", to = "stage") List<Ref> hits,
        @Field("Sign that it happens") @Nullable String trigger,
        @Field("Response") @Nullable Response response,
        @Field("Closed") @Nullable LocalDate closed,
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
