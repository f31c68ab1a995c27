package io.github.workprint.spec.work;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An end-to-end test of the workflow. */
public record TestRun(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CREW) @Nullable String name,
        @Field(value = "Of", audience = Audience.CREW, to = "stage", about = "The stages that it went through.")
                List<Ref> of,
        @Field(value = "On", audience = Audience.CREW, about = "The day of the test.") @Nullable LocalDate on,
        @Field(value = "Result", audience = Audience.CREW, about = "How it went, in a word or two.") @Nullable
                String result,
        @Field(value = "By", audience = Audience.CREW, to = "role", about = "The role that made it.") @Nullable Ref by,
        @Field(
                        value = "Notes",
                        audience = Audience.CREW,
                        prose = true,
                        about = "Anything else that its readers should know.")
                @Nullable
                String notes,
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
