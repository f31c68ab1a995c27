package io.github.workprint.plan.calendar;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.production.Shoot;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which is shot, one by one: as many working days of the shoot's calendar as are given, else all from first to last. */
public final class ShootingDays {
    /** More than a decade of shooting is a slip of the pen. */
    private static final int MOST = 3_660;

    private ShootingDays() {}

    /** In order; empty where the first day is not known, or neither the last nor their number. */
    public static List<LocalDate> of(Spec spec, Calendars calendars) {
        Optional<DateSpan> span = calendars.shoot(spec);
        if (span.isEmpty()) {
            return List.of();
        }
        WorkingDays calendar = calendars.ofShoot(spec);
        Integer given = days(spec);
        LocalDate day = calendar.onOrAfter(span.get().first());
        List<LocalDate> days = new ArrayList<>();
        while (days.size() < MOST && (given == null ? !day.isAfter(span.get().last()) : days.size() < given)) {
            days.add(day);
            day = calendar.after(day, 1);
        }
        return List.copyOf(days);
    }

    /** How many there are, as given; also where their dates are not known. */
    public static Optional<Integer> count(Spec spec, List<LocalDate> dates) {
        return Optional.ofNullable(days(spec)).or(() -> dates.isEmpty() ? Optional.empty() : Optional.of(dates.size()));
    }

    private static @Nullable Integer days(Spec spec) {
        Shoot shoot = spec.production() == null ? null : spec.production().shoot();
        Integer days = shoot == null ? null : shoot.days();
        return days == null || days <= 0 ? null : days;
    }
}
