package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Short;
import org.jspecify.annotations.Nullable;

/** A word of the trade. Its short form is the meaning. */
@Short("text")
public record Term(
        String id,
        Origin origin,
        @Field(
                        value = "Name",
                        audience = Audience.CLIENT,
                        about = "The word as it is written, where an id cannot say it: AS-11 UK DPP, B-Ü.")
                @Nullable
                String name,
        @Field(value = "Meaning", audience = Audience.CLIENT, prose = true, about = "In a sentence, for somebody new.")
                @Nullable
                String text,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience)
        implements Located {}
