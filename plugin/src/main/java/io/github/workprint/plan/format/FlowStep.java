package io.github.workprint.plan.format;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Ref;
import java.util.List;

/**
 * One step of a material's way to a deliverable: a stage makes one format of another.
 *
 * @param step the material and the number of the step behind it: {@code A camera 2}
 * @param stage that makes the step
 * @param becomes the format that it makes
 * @param changes what is other than before: raster, rate, scan, chroma, bit depth, colour, codec; of sound sample rate, bit
 *     depth, channels, codec
 * @param loses whether picture or sound is compressed anew with losses
 */
@Short("step")
public record FlowStep(
        @Field(value = "Step", audience = Audience.CREW) String step,
        @Field(value = "Stage", audience = Audience.CREW, to = "stage") Ref stage,
        @Field(value = "Becomes", audience = Audience.CREW, to = "format") Ref becomes,
        @Field(value = "What changes", audience = Audience.CREW, oneOf = "format-change") List<String> changes,
        @Field(value = "Loses quality", audience = Audience.CREW) Boolean loses) {
    public FlowStep {
        changes = List.copyOf(changes);
    }
}
