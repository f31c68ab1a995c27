package io.github.workprint.plan.storage;

import io.github.workprint.plan.amount.Fraction;
import io.github.workprint.plan.amount.Load;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.plan.schedule.StageSchedule;
import io.github.workprint.spec.work.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * On which days a stage handles what. Daily work handles the material of each shooting day on the day that it begins with it: as
 * many working days behind that shooting day as the stage begins behind the shoot. Other work goes evenly through its working days.
 * Portions are whole bytes, and add up to the whole bytes of all.
 */
public record Portions(StageSchedule schedule, List<LocalDate> shootingDays) {
    private static final String EACH_DAY = "day";

    /**
     * Part of something, on a day.
     *
     * @param index of the shooting day, or of the working day of the stage
     */
    record Portion(int index, LocalDate day, Fraction bytes) {}

    boolean planned(Stage stage) {
        return schedule.dates().containsKey(stage.id());
    }

    /** Daily work on what comes daily; what comes once is there from the first day. */
    List<Portion> of(Stage stage, Load bytes) {
        WorkDates dates = schedule.at(stage.id());
        if (!isDaily(stage)) {
            return evenly(stage, bytes.total(shootingDays.size()));
        }
        List<Portion> portions = new ArrayList<>();
        if (bytes.once().signum() > 0) {
            portions.add(new Portion(0, dates.starts(), bytes.once()));
        }
        if (bytes.daily().signum() > 0) {
            Fraction before = Fraction.ZERO;
            for (int i = 0; i < shootingDays.size(); i++) {
                Fraction until = bytes.daily().times(i + 1L).floor();
                portions.add(new Portion(i, day(stage, i), until.minus(before)));
                before = until;
            }
        }
        return portions;
    }

    boolean isDaily(Stage stage) {
        return EACH_DAY.equals(stage.each()) && !shootingDays.isEmpty();
    }

    /** The day on which a stage handles the material of a shooting day; of a stage that is not daily, its last day. */
    LocalDate day(Stage stage, int shootingDay) {
        WorkDates dates = schedule.at(stage.id());
        if (!isDaily(stage)) {
            return dates.finishes();
        }
        WorkingDays calendar = schedule.calendar(stage.id());
        LocalDate first = calendar.onOrAfter(shootingDays.get(0));
        long behind = Math.max(0, calendar.between(first, dates.starts()));
        LocalDate day = calendar.after(calendar.onOrAfter(shootingDays.get(shootingDay)), behind);
        LocalDate notBefore = day.isBefore(dates.starts()) ? dates.starts() : day;
        return notBefore.isAfter(dates.finishes()) ? dates.finishes() : notBefore;
    }

    private List<Portion> evenly(Stage stage, Fraction total) {
        WorkDates dates = schedule.at(stage.id());
        WorkingDays calendar = schedule.calendar(stage.id());
        long days = Math.max(1, calendar.between(dates.starts().minusDays(1), dates.finishes()));
        List<Portion> portions = new ArrayList<>();
        LocalDate day = calendar.onOrAfter(dates.starts());
        Fraction before = Fraction.ZERO;
        for (int i = 0; i < days && total.signum() > 0; i++) {
            Fraction until = total.times(i + 1L).over(days).floor();
            portions.add(new Portion(i, day.isAfter(dates.finishes()) ? dates.finishes() : day, until.minus(before)));
            before = until;
            day = calendar.after(day, 1);
        }
        return portions;
    }
}
