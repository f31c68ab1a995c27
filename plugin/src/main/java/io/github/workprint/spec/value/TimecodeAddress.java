package io.github.workprint.spec.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a frame in timecode (SMPTE ST 12-1): hours, minutes, seconds and frames. Which numbers there are depends on the rate
 * and the mode, which stand beside it.
 *
 * @param drop whether it is written with a semicolon before the frames, as drop-frame is
 */
public record TimecodeAddress(int hours, int minutes, int seconds, int frames, boolean drop) {
    /** What a timecode looks like. */
    public static final String FORM = "([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d)([:;])(\\d{2})";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int FRAMES_FOR_EACH_DROPPED = 15;
    private static final int MINUTES_BETWEEN_WHOLE_ONES = 10;
    private static final int MINUTE = 60;

    public static Optional<TimecodeAddress> of(String text) {
        Matcher form = PATTERN.matcher(text);
        return form.matches()
                ? Optional.of(new TimecodeAddress(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        Integer.parseInt(form.group(5)),
                        form.group(4).equals(";")))
                : Optional.empty();
    }

    /** How many numbers a second of timecode has at a rate: 30 at 29.97. */
    public static int framesInSecond(Rate rate) {
        return (rate.frames() + rate.seconds() - 1) / rate.seconds();
    }

    /** Whether a second has so many frames. */
    public boolean hasFrame(int framesInSecond) {
        return frames < framesInSecond;
    }

    /**
     * Whether drop-frame leaves this number out: the first two of each minute at 30 frames a second, the first four at 60, but for
     * each tenth minute.
     */
    public boolean isDropped(int framesInSecond) {
        return seconds == 0
                && minutes % MINUTES_BETWEEN_WHOLE_ONES != 0
                && frames < framesInSecond / FRAMES_FOR_EACH_DROPPED;
    }

    /** Seconds of timecode up to this number, without its frames. */
    public long wholeSeconds() {
        return ((long) hours * MINUTE + minutes) * MINUTE + seconds;
    }

    /** The same frame, however it is written. */
    public boolean isSameNumber(TimecodeAddress other) {
        return wholeSeconds() == other.wholeSeconds() && frames == other.frames();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d:%02d%s%02d", hours, minutes, seconds, drop ? ";" : ":", frames);
    }
}
