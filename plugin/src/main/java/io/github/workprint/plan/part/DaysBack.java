package io.github.workprint.plan.part;

import io.github.workprint.plan.calendar.Calendars;
import io.github.workprint.plan.calendar.WorkDates;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.part.FinishBy;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts back from the days of a part: five working days less than a transmission on a Thursday is the Thursday before. Working days are
 * those of the stage, of deliverables those of the defaults; a part that has no such day takes that of the parts that it comes from.
 */
final class DaysBack {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final Spec spec;
    private final Calendars calendars;
    private final PartKinship kinship;
    private final Map<String, LocalDate> days = new LinkedHashMap<>();

    DaysBack(Spec spec, Addresses addresses, PartKinship kinship) {
        this.spec = spec;
        this.calendars = Calendars.of(addresses);
        this.kinship = kinship;
    }

    /** Address of a stage or deliverable, as it is written out, to its day. */
    Map<String, LocalDate> days() {
        return days;
    }

    /** The day on which the deliverable of a part is due, where it gives none of its own. */
    Optional<LocalDate> due(String id, Deliverable deliverable, Part part) {
        if (deliverable.due() != null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(deliverable.finishBy(), part, calendars.ofDefaults(spec));
        day.ifPresent(found -> days.put("deliverable/" + id, found));
        return day;
    }

    /** Notes the day by which a stage is to be done with a part. */
    void done(String id, Stage stage, Part part) {
        WorkingDays worked =
                stage.calendar() == null ? calendars.ofDefaults(spec) : calendars.of(Optional.of(stage.calendar()));
        day(stage.finishBy(), part, worked).ifPresent(found -> days.put("stage/" + id, found));
    }

    private Optional<LocalDate> day(@Nullable FinishBy by, Part part, WorkingDays worked) {
        if (by == null || by.date() == null) {
            return Optional.empty();
        }
        Quantity gap = by.gap();
        return kinship.dated(part, by.date()).filter(WorkDates::plannable).map(day -> less(day, gap, worked));
    }

    /** Parts of a day count as a whole one. */
    private static LocalDate less(LocalDate day, @Nullable Quantity gap, WorkingDays worked) {
        if (gap == null || gap.amount().signum() <= 0) {
            return day;
        }
        return gap.unit().equals("wd")
                ? worked.after(
                        worked.onOrAfter(day),
                        -gap.amount().setScale(0, RoundingMode.CEILING).longValue())
                : day.minusDays(
                        gap.inBase().divide(DAY, 0, RoundingMode.CEILING).longValue());
    }
}
