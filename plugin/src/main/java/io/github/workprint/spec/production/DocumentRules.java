package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import java.util.List;

/** Which audiences get a document. Its short form is the audiences. */
@Short("for")
public record DocumentRules(
        String id,
        Origin origin,
        @Field(
                        value = "For",
                        audience = Audience.CLIENT,
                        oneOf = "audience",
                        about = "The audiences that the document is made for.")
                List<String> for_)
        implements Located {}
