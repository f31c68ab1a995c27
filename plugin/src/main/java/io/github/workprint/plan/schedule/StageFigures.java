package io.github.workprint.plan.schedule;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a stage can be done, how long its work takes, how much data it writes and what it costs.
 *
 * @param latestStart the last day on which it can begin without moving a target; null where it leads to none, and for daily work
 * @param latestFinish the last day on which it can finish without moving a target; null where it leads to none
 * @param slack by how many working days of the stage's calendar it can slip before a target is missed; negative where one is
 *     missed already, null where it leads to none
 * @param freeSlack by how many it can slip before anything else moves; null where nothing waits for it
 * @param critical whether it has no slack, or is on the longest path: decides when the production is done
 * @param work hours by its throughput, on each shooting day for daily work; null where it says no throughput
 * @param perDay data that it writes on each shooting day; null where it is not daily
 * @param data that it writes in all, to each place that it writes to; null where it is not known
 * @param margin what may come on top where content moves the data rates
 * @param shares stages that use the same room or machine on the same working days
 * @param cost of the lines of the budget that pay for this stage alone
 * @param parts when it works on each of its parts; none where it is done once
 * @param why what the figures were reckoned from
 */
public record StageFigures(
        @Field(value = "Starts", audience = Audience.CREW, releases = RELEASES) LocalDate starts,
        @Field(value = "Finishes", audience = Audience.CREW, releases = RELEASES) LocalDate finishes,
        @Field(value = "Starts at the latest", audience = Audience.CREW, releases = RELEASES) @Nullable
                LocalDate latestStart,
        @Field(value = "Finishes at the latest", audience = Audience.CREW, releases = RELEASES) @Nullable
                LocalDate latestFinish,
        @Field(value = "Slack", audience = Audience.CREW, in = "working-days", releases = RELEASES) @Nullable
                Quantity slack,
        @Field(value = "Free slack", audience = Audience.CREW, in = "working-days", releases = RELEASES) @Nullable
                Quantity freeSlack,
        @Field(value = "On the critical path", audience = Audience.CREW, releases = RELEASES) Boolean critical,
        @Field(
                        value = "Takes",
                        audience = Audience.CREW,
                        in = {"time", "time/time"},
                        releases = Basis.RELEASES)
                @Nullable
                Quantity work,
        @Field(value = "Writes a day", audience = Audience.CREW, in = "data", releases = Basis.RELEASES) @Nullable
                Quantity perDay,
        @Field(value = "Writes in all", audience = Audience.CREW, in = "data", releases = Basis.RELEASES) @Nullable
                Quantity data,
        @Field(value = "Margin for variable rates", audience = Audience.CREW, in = "data", releases = Basis.RELEASES)
                @Nullable
                Quantity margin,
        @Field(value = "Shares its room or machines with", audience = Audience.CREW, to = "stage", releases = RELEASES)
                List<Ref> shares,
        @Field(value = "Costs", in = "money", sensitive = Sensitive.MONEY) @Nullable Quantity cost,
        @Field(value = "Parts", audience = Audience.CREW, releases = RELEASES) List<StagePartFigures> parts,
        @Field(value = "Why", audience = Audience.CREW, releases = Basis.RELEASES) List<Basis> why) {
    static final String RELEASES = "dates may rest on the duration of stages that the reader does not see";

    public StageFigures {
        shares = List.copyOf(shares);
        parts = List.copyOf(parts);
        why = List.copyOf(why);
    }
}
