package io.github.workprint.spec.work;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be checked before work goes on. */
@Short("checks")
public record Gate(
        Origin origin,
        @Field(value = "Checks", audience = Audience.CREW, group = Group.CHECK, about = "What must be true.")
                List<String> checks,
        @Field(
                        value = "Passed by",
                        audience = Audience.CREW,
                        to = "role",
                        group = Group.CHECK,
                        about = "The role that says so.")
                @Nullable
                Ref passBy,
        @Field(
                        value = "If it fails, back to",
                        audience = Audience.CREW,
                        to = "stage",
                        group = Group.CHECK,
                        about = "The stage that has to do its work again.")
                @Nullable
                Ref onFail,
        @Field(
                        value = "Result",
                        audience = Audience.CREW,
                        oneOf = "gate-result",
                        group = Group.CHECK,
                        about = "How it went; open until somebody has decided.")
                @Nullable
                String result)
        implements Located {}
