package io.github.workprint.spec.delivery;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of what a client asks of its deliverables, kept once in a house; the file is named after the version. */
public record RequirementSet(
        Origin origin,
        @Field(
                        value = "Name",
                        audience = Audience.CLIENT,
                        required = true,
                        about = "What the set is called, without its version.")
                @Nullable
                String name,
        @Field(value = "Client", audience = Audience.CLIENT, about = "Whose specification it is.") @Nullable
                String client,
        @Field(
                        value = "Version",
                        audience = Audience.CLIENT,
                        about = "That of its document, in numbers, as the file is named.")
                @Nullable
                String version,
        @Field(value = "As of", audience = Audience.CLIENT, about = "The day on which it was written down.") @Nullable
                LocalDate asOf,
        @Field(value = "What it is", audience = Audience.CLIENT, about = "What it is for, and what it leaves out.")
                @Nullable
                String description,
        @Field(
                        value = "Sources",
                        audience = Audience.CLIENT,
                        entity = "source",
                        about = "The documents that its items come from.")
                Map<String, Source> sources,
        @Field(
                        value = "Requirements",
                        audience = Audience.CLIENT,
                        entity = "requirement",
                        about = "What a delivery must meet, item by item.")
                Map<String, Requirement> requires)
        implements Located {}
