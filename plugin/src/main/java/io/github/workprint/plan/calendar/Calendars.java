package io.github.workprint.plan.calendar;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.dates.Calendar;
import io.github.workprint.spec.production.Shoot;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of a spec by address, and the working days of those who name none.
 *
 * @param unnamed Monday to Friday, without holidays
 */
public record Calendars(Addresses addresses, Map<String, WorkingDays> named, WorkingDays unnamed) {

    public static Calendars of(Addresses addresses) {
        Map<String, WorkingDays> named = new LinkedHashMap<>();
        addresses.entities().forEach((address, entity) -> {
            if (entity instanceof Calendar calendar) {
                named.put(address, WorkingDays.of(calendar));
            }
        });
        return new Calendars(addresses, named, WorkingDays.of(null));
    }

    public WorkingDays of(Optional<Ref> calendar) {
        return calendar.flatMap(ref -> addresses.resolve(ref, "calendar"))
                .map(named::get)
                .orElse(unnamed);
    }

    public Optional<LocalDate> firstShootingDay(Spec spec) {
        return shooting(spec)
                .flatMap(shoot -> Optional.ofNullable(shoot.start()))
                .filter(WorkDates::plannable);
    }

    /** The first and the last shooting day; the last one is counted from the shooting days where it is not given. */
    public Optional<DateSpan> shoot(Spec spec) {
        return firstShootingDay(spec).flatMap(first -> shooting(spec)
                .flatMap(shoot -> Optional.ofNullable(shoot.end())
                        .or(() -> lastDay(first, shoot.days(), of(calendar(spec, shoot)))))
                .filter(WorkDates::plannable)
                .filter(last -> !last.isBefore(first))
                .map(last -> new DateSpan(first, last)));
    }

    /** Of stages that name none. */
    public WorkingDays ofDefaults(Spec spec) {
        return of(Optional.ofNullable(spec.defaults()).flatMap(defaults -> Optional.ofNullable(defaults.calendar())));
    }

    WorkingDays ofShoot(Spec spec) {
        return of(shooting(spec).flatMap(shoot -> calendar(spec, shoot)));
    }

    private static Optional<Shoot> shooting(Spec spec) {
        return Optional.ofNullable(spec.production()).flatMap(made -> Optional.ofNullable(made.shoot()));
    }

    private static Optional<Ref> calendar(Spec spec, Shoot shoot) {
        return Optional.ofNullable(shoot.calendar()).or(() -> Optional.ofNullable(spec.defaults())
                .flatMap(defaults -> Optional.ofNullable(defaults.calendar())));
    }

    private static Optional<LocalDate> lastDay(LocalDate first, @Nullable Integer days, WorkingDays calendar) {
        return Optional.ofNullable(days)
                .filter(given -> given > 0)
                .map(given -> calendar.after(calendar.onOrAfter(first), given - 1L));
    }
}
