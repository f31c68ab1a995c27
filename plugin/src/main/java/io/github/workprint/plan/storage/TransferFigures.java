package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a hand-off carries, and how long that takes.
 *
 * @param perDay data on each shooting day; null where it is not handed over daily
 * @param data in all
 * @param rate that is really reached: line rate x efficiency, or that of the drives
 * @param takes hours on the way, of a daily hand-off those of one day; null where no rate is known
 * @param open hours in which it can travel before the receiving stage begins; of a line, those of its window
 * @param arrives the day on which the last of it is there; null where one of the stages has no dates
 * @param why what the figures were reckoned from
 */
public record TransferFigures(
        @Field(value = "Data a day", audience = Audience.CREW, in = "data", releases = Basis.RELEASES) @Nullable
                Quantity perDay,
        @Field(value = "Data in all", audience = Audience.CREW, in = "data", releases = Basis.RELEASES) Quantity data,
        @Field(value = "Rate reached", audience = Audience.CREW, in = "data-rate", releases = Basis.RELEASES) @Nullable
                Quantity rate,
        @Field(
                        value = "Takes",
                        audience = Audience.CREW,
                        in = {"time", "time/time"},
                        releases = Basis.RELEASES)
                @Nullable
                Quantity takes,
        @Field(value = "Time for it", audience = Audience.CREW, in = "time", releases = Basis.RELEASES) @Nullable
                Quantity open,
        @Field(value = "All there on", audience = Audience.CREW, releases = Basis.RELEASES) @Nullable LocalDate arrives,
        @Field(value = "Why", audience = Audience.CREW, releases = Basis.RELEASES) List<Basis> why) {
    public TransferFigures {
        why = List.copyOf(why);
    }
}
