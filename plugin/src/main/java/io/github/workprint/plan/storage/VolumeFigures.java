package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Basis;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Series;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How full a volume gets, and when.
 *
 * @param peak the highest level, with the working allowance
 * @param peakOn the first day on which it is reached
 * @param peakShare of the size; null where the size is not known
 * @param limit what may be used: size x fill; null where the size is not known
 * @param firstAboveWatch the first day above the level from which somebody should look after it; null where there is none
 * @param firstAboveLimit the first day above the limit; null where it holds
 * @param empty the day from which nothing is on it any more; null where something stays
 * @param tapes how many a set takes; null for what is no tape
 * @param level by day
 * @param cost of what it holds until the production ends, or for as long as it is hired
 * @param why what the figures were reckoned from
 */
public record VolumeFigures(
        @Field(value = "Peak", audience = Audience.CREW, in = "data", releases = Basis.RELEASES) Quantity peak,
        @Field(value = "Peak on", audience = Audience.CREW, releases = Basis.RELEASES) LocalDate peakOn,
        @Field(value = "Peak of its size", audience = Audience.CREW, in = "share", releases = Basis.RELEASES) @Nullable
                Quantity peakShare,
        @Field(value = "Limit", audience = Audience.CREW, in = "data", releases = Basis.RELEASES) @Nullable
                Quantity limit,
        @Field(value = "First above the watch level", audience = Audience.CREW, releases = Basis.RELEASES) @Nullable
                LocalDate firstAboveWatch,
        @Field(value = "First above the limit", audience = Audience.CREW, releases = Basis.RELEASES) @Nullable
                LocalDate firstAboveLimit,
        @Field(value = "Empty from", audience = Audience.CREW, releases = Basis.RELEASES) @Nullable LocalDate empty,
        @Field(value = "Tapes in the set", audience = Audience.CREW, in = "count", releases = Basis.RELEASES) @Nullable
                Quantity tapes,
        @Field(value = "Level by day", audience = Audience.CREW, releases = Basis.RELEASES) Series level,
        @Field(value = "Costs", in = "money", sensitive = Sensitive.MONEY) @Nullable Quantity cost,
        @Field(value = "Why", audience = Audience.CREW, releases = Basis.RELEASES) List<Basis> why) {
    public VolumeFigures {
        why = List.copyOf(why);
    }
}
