package io.github.workprint.spec.security;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.language.Short;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The controls that a security class asks for. */
@Short("controls")
public record ClassControls(
        String id,
        Origin origin,
        @Field(
                        value = "Controls",
                        audience = Audience.CREW,
                        oneOf = "controls",
                        sensitive = Sensitive.SECURITY,
                        about = "What every stage that handles such content must do.")
                List<String> controls,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience)
        implements Located {}
