package io.github.workprint.spec.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Frames a second, exact: 23.976 is 24000/1001 and never equals 24. Always in lowest terms.
 */
public record Rate(int frames, int seconds) {
    /** The rates that have a twin slower by 1000/1001, which is written as a decimal: 24 has 23.976. */
    private static final List<Integer> WITH_TWIN = List.of(24, 30, 48, 60, 72, 90, 96, 120, 144, 240);

    private static final int NTSC = 1001;
    private static final int MOST_PLACES = 6;
    private static final int MOST_INTERLACED = 30;
    private static final String NOT_ZERO = "(?!0+(?:\\D|$))";

    /** What a rate looks like in whole numbers, as a quotient or as one of {@link #decimals}. */
    public static final String FORM = "(" + NOT_ZERO + "\\d{1,6})(?:\\.0{1,6}|/(" + NOT_ZERO
            + "\\d{1,4}))?(?:\\s?fps)?|(" + String.join("|", decimals()).replace(".", "\\.") + ")(?:\\s?fps)?";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public Rate {
        int common = gcd(frames, seconds);
        frames = frames / common;
        seconds = seconds / common;
    }

    /** {@code 24}, {@code 23.976} or its spelling {@code 23.98}, {@code 59.94}, {@code 24000/1001}. */
    public static Optional<Rate> of(String text) {
        Matcher form = PATTERN.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (form.group(3) != null) {
            BigDecimal written = new BigDecimal(form.group(3));
            return twins().filter(twin -> twin.decimal(written.scale()).compareTo(written) == 0)
                    .findFirst();
        }
        int whole = Integer.parseInt(form.group(1));
        return Optional.of(new Rate(whole, form.group(2) == null ? 1 : Integer.parseInt(form.group(2))));
    }

    /** How the rates with 1001 below may be written as a decimal: {@code 23.98}, {@code 23.976}, {@code 29.97} and on. */
    public static List<String> decimals() {
        return twins().flatMap(twin -> IntStream.rangeClosed(2, MOST_PLACES)
                        .mapToObj(places -> twin.decimal(places).toPlainString()))
                .toList();
    }

    private static Stream<Rate> twins() {
        return WITH_TWIN.stream().map(whole -> new Rate(whole * 1000, NTSC));
    }

    /** To so many places, as the trade writes it: 23.976, 29.97, 59.94. */
    private BigDecimal decimal(int places) {
        return BigDecimal.valueOf(frames).divide(BigDecimal.valueOf(seconds), places, RoundingMode.HALF_UP);
    }

    /**
     * The frames a second of an interlaced picture at this rate. Broadcasters write fields a second as well: 59.94 with fields is 29.97
     * frames. No interlaced system has more than 30 frames a second (ITU-R BT.601, BT.709), so more than that are fields.
     */
    public Rate withFields() {
        return frames > MOST_INTERLACED * seconds ? new Rate(frames, 2 * seconds) : this;
    }

    /** Exact frames in so many whole seconds, rounded down. */
    public long framesIn(long wholeSeconds) {
        return wholeSeconds * frames / seconds;
    }

    /** The usual spelling: {@code 24}, {@code 23.976}, {@code 59.94}. */
    @Override
    public String toString() {
        return seconds == 1
                ? String.valueOf(frames)
                : twins().anyMatch(this::equals)
                        ? decimal(3).stripTrailingZeros().toPlainString()
                        : frames + "/" + seconds;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
