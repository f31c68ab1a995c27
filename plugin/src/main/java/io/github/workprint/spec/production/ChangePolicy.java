package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How changes to an issued version are decided. */
public record ChangePolicy(
        Origin origin,
        @Field(
                        value = "Changes are approved by",
                        audience = Audience.CREW,
                        to = "role",
                        about = "Who must approve a change to an issued version.")
                List<Ref> approvers,
        @Field(
                        value = "Confirm changes within",
                        audience = Audience.CREW,
                        in = {"time", "working-days"},
                        about = "How long readers may take to confirm that they have read a change.")
                @Nullable
                Quantity acknowledgeWithin)
        implements Located {}
