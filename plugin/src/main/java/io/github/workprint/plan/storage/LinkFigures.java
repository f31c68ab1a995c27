package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line has to carry.
 *
 * @param busiestOn the first of the days on which it is needed longest
 * @param busiest hours on that day, of all hand-offs together
 * @param open hours of a day in which it may be used
 * @param total data of all hand-offs over it
 * @param month the most data in one month of the calendar; to lay beside a cap
 * @param why what the figures were reckoned from
 */
public record LinkFigures(
        @Field(value = "Busiest on", audience = Audience.CREW, releases = Basis.RELEASES) LocalDate busiestOn,
        @Field(value = "Needed on that day", audience = Audience.CREW, in = "time", releases = Basis.RELEASES)
                Quantity busiest,
        @Field(value = "Open on a day", audience = Audience.CREW, in = "time", releases = Basis.RELEASES) Quantity open,
        @Field(value = "Carries in all", audience = Audience.CREW, in = "data", releases = Basis.RELEASES)
                Quantity total,
        @Field(value = "Most in a month", audience = Audience.CREW, in = "data", releases = Basis.RELEASES) @Nullable
                Quantity month,
        @Field(value = "Why", audience = Audience.CREW, releases = Basis.RELEASES) List<Basis> why) {
    public LinkFigures {
        why = List.copyOf(why);
    }
}
