package io.github.workprint.spec.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frames a second, exact: 23.976 is 24000/1001 and never equals 24. Always in lowest terms.
 */
public record Rate(int frames, int seconds) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?:/(\\d{1,4})|\\.(\\d{1,6}))?(?:\\s?fps)?");
    private static final int NTSC = 1001;

    public Rate {
        int common = gcd(frames, seconds);
        frames = frames / common;
        seconds = seconds / common;
    }

    /** {@code 24}, {@code 23.976} or its spelling {@code 23.98}, {@code 59.94}, {@code 24000/1001}. */
    public static Optional<Rate> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(1)) == 0) {
            return Optional.empty();
        }
        int whole = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int seconds = Integer.parseInt(form.group(2));
            return seconds == 0 ? Optional.empty() : Optional.of(new Rate(whole, seconds));
        }
        if (form.group(3) == null || form.group(3).chars().allMatch(digit -> digit == '0')) {
            return Optional.of(new Rate(whole, 1));
        }
        Rate ntsc = new Rate((whole + 1) * 1000, NTSC);
        BigDecimal written = new BigDecimal(whole + "." + form.group(3));
        boolean spelled = ntsc.decimal(form.group(3).length()).compareTo(written) == 0;
        return spelled ? Optional.of(ntsc) : Optional.empty();
    }

    /** To so many places, as the trade writes it: 23.976, 29.97, 59.94. */
    private BigDecimal decimal(int places) {
        return BigDecimal.valueOf(frames).divide(BigDecimal.valueOf(seconds), places, RoundingMode.HALF_UP);
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
                : seconds == NTSC ? decimal(3).stripTrailingZeros().toPlainString() : frames + "/" + seconds;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
