package io.github.workprint.spec.delivery;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision that the client gives. */
public record Approval(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(value = "Before", audience = Audience.CLIENT, about = "The last day on which it helps.") @Nullable
                LocalDate before,
        @Field(value = "By", audience = Audience.CLIENT, about = "Who gives it, in words.") @Nullable String by,
        @Field(
                        value = "Result",
                        audience = Audience.CLIENT,
                        oneOf = "approval-result",
                        about = "How it went; open until it is given or refused.")
                @Nullable
                String result,
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
