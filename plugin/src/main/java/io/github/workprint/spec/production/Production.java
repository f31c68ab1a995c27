package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is being made. */
public record Production(
        Origin origin,
        @Field(value = "Production id", audience = Audience.CREW, about = "A short id for file names.") @Nullable
                String id_,
        @Field(value = "Title", audience = Audience.CLIENT, required = true, about = "The working title.") @Nullable
                String title,
        @Field(
                        value = "Kind",
                        audience = Audience.CLIENT,
                        oneOf = "production-kind",
                        about = "What sort of programme it is.")
                @Nullable
                String kind,
        @Field(value = "Runtime", audience = Audience.CLIENT, in = "time", about = "Planned length of the programme.")
                @Nullable
                Quantity runtime,
        @Field(
                        value = "Company",
                        audience = Audience.CLIENT,
                        to = "organisation",
                        about = "The organisation that produces it.")
                @Nullable
                Ref company,
        @Field(
                        value = "Questions to",
                        audience = Audience.CREW,
                        to = "role",
                        about = "The role to ask about this workflow.")
                @Nullable
                Ref contact,
        @Field(
                        value = "About",
                        audience = Audience.CLIENT,
                        prose = true,
                        about = "Two or three sentences for somebody new.")
                @Nullable
                String description,
        @Field(value = "Shoot", audience = Audience.CREW, about = "When it is shot.") @Nullable Shoot shoot,
        @Field(value = "Territories", audience = Audience.CLIENT, about = "Where it will be shown.")
                List<String> territories,
        @Field(value = "Languages", audience = Audience.CLIENT, about = "Languages that it will be shown in.")
                List<String> languages)
        implements Located {}
