package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done against a risk. Its short form is the text. */
@Short("text")
public record Response(
        Origin origin,
        @Field(value = "Response", about = "What is done.") @Nullable String text,
        @Field(value = "Due", about = "The day by which it is done.") @Nullable LocalDate by,
        @Field(value = "Who", to = "role", mostlyOne = true, about = "The role, or the roles, that do it.")
                List<Ref> owner)
        implements Located {}
