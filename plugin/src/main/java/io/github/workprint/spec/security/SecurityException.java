package io.github.workprint.spec.security;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A control that is left out, with leave. */
public record SecurityException(
        String id,
        Origin origin,
        @Field(value = "At", to = "stage", sensitive = Sensitive.SECURITY, about = "The stage that goes without.")
                @Nullable
                Ref stage,
        @Field(
                        value = "On the volume",
                        to = "volume",
                        sensitive = Sensitive.SECURITY,
                        about = "The volume that goes without.")
                @Nullable
                Ref volume,
        @Field(
                        value = "Over the line",
                        to = "link",
                        sensitive = Sensitive.SECURITY,
                        about = "The line that goes without.")
                @Nullable
                Ref link,
        @Field(
                        value = "Left out",
                        oneOf = "controls",
                        sensitive = Sensitive.SECURITY,
                        about = "The controls that are not applied.")
                List<String> controls,
        @Field(value = "Why", prose = true, sensitive = Sensitive.SECURITY, about = "Why they cannot be.") @Nullable
                String reason,
        @Field(value = "Approved by", to = "role", sensitive = Sensitive.SECURITY, about = "The role that gave leave.")
                @Nullable
                Ref approvedBy,
        @Field(value = "Until", sensitive = Sensitive.SECURITY, about = "The last day of the leave.") @Nullable
                LocalDate until,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience)
        implements Located {}
