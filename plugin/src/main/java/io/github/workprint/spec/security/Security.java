package io.github.workprint.spec.security;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Sensitive;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How content is protected. */
public record Security(
        Origin origin,
        @Field(
                        value = "Class",
                        audience = Audience.CREW,
                        oneOf = "security-class",
                        sensitive = Sensitive.SECURITY,
                        about = "The class that content has unless it says otherwise.")
                @Nullable
                String class_,
        @Field(
                        value = "Until",
                        audience = Audience.CREW,
                        sensitive = Sensitive.SECURITY,
                        about = "The day from which content is no longer secret.")
                @Nullable
                LocalDate until,
        @Field(
                        value = "Classes",
                        audience = Audience.CREW,
                        entity = "security-class",
                        sensitive = Sensitive.SECURITY,
                        about = "The controls that each class asks for.")
                Map<String, ClassControls> classes,
        @Field(
                        value = "Access",
                        entity = "access",
                        sensitive = Sensitive.SECURITY,
                        about = "Who has access to what, and until when.")
                Map<String, AccessRight> access,
        @Field(
                        value = "Exceptions",
                        entity = "exception",
                        sensitive = Sensitive.SECURITY,
                        about = "Controls that are left out somewhere, with leave.")
                Map<String, SecurityException> exceptions)
        implements Located {}
