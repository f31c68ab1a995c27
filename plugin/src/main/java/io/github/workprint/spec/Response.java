package io.github.workprint.spec;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done against a risk. Its short form is the text. */
@Short("text")
public record Response(
        Origin origin,
        @Field("Response") @Nullable String text,
        @Field("By") @Nullable LocalDate by,
        @Field(value = "Who", to = "role") @Nullable Ref owner)
        implements Located {}
