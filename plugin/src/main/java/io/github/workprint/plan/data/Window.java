package io.github.workprint.plan.data;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.spec.value.DailyHours;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time in which a line may be used each day. */
public final class Window {
    private static final long SECONDS_IN_MINUTE = 60;

    private Window() {}

    /** Whether the words are hours of a day; nothing said is the whole day. */
    public static boolean isReadable(@Nullable String words) {
        return words == null || DailyHours.of(words).isPresent();
    }

    /** Seconds of a day; a whole day where nothing is said, or where the words are no hours, which a check reports. */
    public static Fraction seconds(@Nullable String words) {
        return Optional.ofNullable(words)
                .flatMap(DailyHours::of)
                .map(hours -> Fraction.of(hours.minutes() * SECONDS_IN_MINUTE))
                .orElseGet(() -> Fraction.of(Duration.ofDays(1).toSeconds()));
    }
}
