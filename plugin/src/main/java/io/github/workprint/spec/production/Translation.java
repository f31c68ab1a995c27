package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Version;
import org.jspecify.annotations.Nullable;

/** A translation of the documents into the language that is its id. Its short form is the version that it was made from. */
@Short("from")
public record Translation(
        String id,
        Origin origin,
        @Field(value = "From version", audience = Audience.CREW, about = "The version that was translated.") @Nullable
                Version from,
        @Field(
                        value = "Readers",
                        audience = Audience.CREW,
                        oneOf = "audience",
                        about = "The audience that reads it; crew if left out.")
                @Nullable
                String readers,
        @Field(value = "By", audience = Audience.CREW, to = "role", about = "The role that keeps it up to date.")
                @Nullable
                Ref by,
        @Field(
                        value = "Notes",
                        audience = Audience.CREW,
                        prose = true,
                        about = "Anything else that its readers should know.")
                @Nullable
                String notes)
        implements Located {}
