package io.github.workprint.plan.schedule;

import io.github.workprint.plan.data.MaterialFigures;
import io.github.workprint.plan.format.FlowStep;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a deliverable can be ready, and how large it is.
 *
 * @param ready the day on which it can have arrived: the finish of the last stage that makes, checks or delivers it; null where none
 *     that is planned makes it
 * @param slack working days, of that stage's calendar, from ready to due; negative where it is late, null without a due date
 * @param size of one copy of the whole runtime; null where runtime or data rate are not known
 * @param basis what the size is reckoned from
 * @param parts the same for each of its parts; none where it is delivered once
 * @param generations how often picture or sound is compressed with losses on the way, of the material where that is most often; null
 *     where no way is known
 * @param flow the way of each material of picture or sound through stages and formats
 */
public record DeliverableFigures(
        @Field(value = "Ready", audience = Audience.CREW, releases = StageFigures.RELEASES) @Nullable LocalDate ready,
        @Field(value = "Slack", audience = Audience.CREW, in = "working-days", releases = StageFigures.RELEASES)
                @Nullable
                Quantity slack,
        @Field(value = "Size", audience = Audience.CREW, in = "data", releases = MaterialFigures.RELEASES) @Nullable
                Quantity size,
        @Field(value = "Size reckoned from", audience = Audience.CREW, releases = MaterialFigures.RELEASES) @Nullable
                Phrase basis,
        @Field(value = "Parts", audience = Audience.CLIENT, releases = StageFigures.RELEASES)
                List<DeliverablePartFigures> parts,
        @Field(value = "Lossy generations", audience = Audience.CREW, releases = FLOW) @Nullable Integer generations,
        @Field(value = "Way through the stages", audience = Audience.CREW, releases = FLOW) List<FlowStep> flow) {
    static final String FLOW = "may rest on fields of formats that the reader does not see";

    public DeliverableFigures {
        parts = List.copyOf(parts);
        flow = List.copyOf(flow);
    }
}
