package io.github.workprint.spec.security;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Sensitive;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The state of a facility's security assessment. */
public record Assessment(
        Origin origin,
        @Field(
                        value = "Status",
                        oneOf = "tpn-status",
                        sensitive = Sensitive.SECURITY,
                        about = "The level that was reached.")
                @Nullable
                String status,
        @Field(value = "Valid until", sensitive = Sensitive.SECURITY, about = "Last day of the assessment.") @Nullable
                LocalDate until)
        implements Located {}
