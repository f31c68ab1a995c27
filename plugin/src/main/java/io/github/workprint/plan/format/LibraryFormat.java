package io.github.workprint.plan.format;

import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the format library: one codec at one profile, raster and rate, with the data rate that it makes.
 *
 * @param raster null for sound
 * @param rate null for sound, and where the row holds for several rates
 * @param interlaced whether the row's rate counts interlaced frames; the field order is open even so
 * @param megabits the published data rate, in Mbit/s as the source rounds it; picture only, for a picture format
 * @param basis what the data rate is computed or read from
 * @param source where it was read
 * @param confidence A: a maker's figure or geometry, B: at second hand, C: an estimate to be confirmed by a test
 * @param compression in the spelling of the vocabulary
 * @param note empty where there is none
 */
public record LibraryFormat(
        String id,
        String codec,
        String profile,
        @Nullable Raster raster,
        @Nullable Rate rate,
        boolean interlaced,
        BigDecimal megabits,
        String basis,
        String source,
        String confidence,
        String compression,
        String note) {
    private static final int COLUMNS = 13;

    /** From the columns of {@code formats.csv}. */
    static LibraryFormat of(List<String> row) {
        if (row.size() != COLUMNS) {
            throw new IllegalArgumentException("a format of " + row.size() + " columns: " + row);
        }
        String rate = row.get(5);
        return new LibraryFormat(
                row.get(0),
                row.get(1),
                row.get(2),
                Raster.of(row.get(3) + "x" + row.get(4)).orElse(null),
                Rate.of(rate.replaceFirst("i$", "")).orElse(null),
                rate.endsWith("i"),
                new BigDecimal(row.get(6)),
                row.get(8),
                row.get(9),
                row.get(10),
                row.get(11),
                row.get(12));
    }

    /** Where values of this row come from, as an address. */
    String address() {
        return "library/" + id;
    }

    boolean picture() {
        return raster != null;
    }

    /** The samples of a sound format; empty for picture. */
    Optional<Pcm> pcm() {
        return picture() ? Optional.empty() : Pcm.of(profile);
    }

    /** Published, in Mbit/s; empty where the row gives one as an example only. */
    Optional<Quantity> dataRate() {
        return basis.equals("example") ? Optional.empty() : Optional.of(new Quantity(megabits, "Mbit/s"));
    }

    /** Whether the data rate still holds when an author gives picture values of their own: a ceiling does for every picture. */
    boolean holdsFor(@Nullable Raster otherRaster, @Nullable Rate otherRate) {
        boolean sameRaster = otherRaster == null || otherRaster.equals(raster);
        boolean sameRate = otherRate == null || rate == null || alike(otherRate, rate);
        return basis.endsWith("ceiling") || sameRaster && sameRate;
    }

    /** Equal, or apart by the 1/1000 between 24 and 23.976, which is less than the figures of the library are rounded by. */
    static boolean alike(Rate one, Rate other) {
        long ours = (long) one.frames() * other.seconds();
        long theirs = (long) other.frames() * one.seconds();
        return Math.abs(ours - theirs) * 1000 <= Math.max(ours, theirs);
    }
}
