package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Leave to accept a finding of the check for a time. */
public record Waiver(
        String id,
        Origin origin,
        @Field(value = "Rule", required = true, about = "The id of the rule, such as WF-FM18.") @Nullable String rule,
        @Field(value = "About", to = "*", about = "The address that it holds for; for the whole workflow if left out.")
                @Nullable
                Ref about,
        @Field(value = "Why", about = "Why it is accepted.") @Nullable String why,
        @Field(value = "Accepted by", to = "role", about = "The role that gave leave.") @Nullable Ref by,
        @Field(value = "Until", about = "The last day of the leave; on the next, the finding is back as an error.")
                @Nullable
                LocalDate until,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience)
        implements Located {}
