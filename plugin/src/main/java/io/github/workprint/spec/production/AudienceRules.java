package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one audience is reached. */
public record AudienceRules(
        String id,
        Origin origin,
        @Field(value = "Reached by", about = "Site, PDF, e-mail.") List<String> channels,
        @Field(
                        value = "Language",
                        audience = Audience.CLIENT,
                        about = "Language tag: en-GB, de, fr, es, pl, or one that the house has words for; else the"
                                + " spec's.")
                @Nullable
                String language,
        @Field(value = "Reading level", about = "Years of schooling that its texts may ask for.") @Nullable
                Integer readingLevel)
        implements Located {}
