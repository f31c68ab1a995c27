package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A control that is left out, with leave. */
public record SecurityException(
        String id,
        Origin origin,
        @Field(value = "At", to = "stage", sensitive = Sensitive.SECURITY) @Nullable Ref stage,
        @Field(value = "Left out", oneOf = "controls", sensitive = Sensitive.SECURITY) List<String> controls,
        @Field(value = "Why", prose = true, sensitive = Sensitive.SECURITY) @Nullable String reason,
        @Field(value = "Approved by", to = "role", sensitive = Sensitive.SECURITY) @Nullable Ref approvedBy,
        @Field(value = "Until", sensitive = Sensitive.SECURITY) @Nullable LocalDate until,
        @Field(
                        value = "Audience",
                        audience = Audience.CREW,
                        oneOf = "audience",
                        about = "Narrows or widens who may see this.")
                @Nullable
                String audience)
        implements Located {}
