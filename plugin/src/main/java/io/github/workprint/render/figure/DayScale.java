package io.github.workprint.render.figure;

import io.github.workprint.messages.Messages;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days from left to right: where each stands, with its months, and the days that are not worked on shaded. */
record DayScale(LocalDate first, double left, double perDay, double right) {
    /** Days narrower than this are not told apart. */
    private static final double LEGIBLE = 0.8;

    /** Whole months are not forced; a day of air stands at both ends. */
    static DayScale of(DateSpan span, double left, double right) {
        LocalDate first = span.first().minusDays(1);
        long days = ChronoUnit.DAYS.between(first, span.last()) + 2;
        return new DayScale(first, left, (right - left) / days, right);
    }

    /** Where a day begins. */
    double at(LocalDate day) {
        return left + ChronoUnit.DAYS.between(first, day) * perDay;
    }

    double middle(LocalDate day) {
        return at(day) + perDay / 2;
    }

    private LocalDate last() {
        return first.plusDays(Math.round((right - left) / perDay) - 1);
    }

    /** The grid: rest days, lines between months, the months' names above; the year with the first and with each January. */
    List<DrawnShape> grid(WorkingDays calendar, double top, double bottom, Lettering lettering, Messages messages) {
        List<DrawnShape> shapes = new ArrayList<>();
        if (perDay >= LEGIBLE) {
            shapes.add(new DrawnShape.Path("rest", rest(calendar, top, bottom)));
        }
        LocalDate month = first;
        while (!month.isAfter(last())) {
            LocalDate next = month.withDayOfMonth(1).plusMonths(1);
            double start = at(month);
            double end = Math.min(right, at(next));
            shapes.add(new DrawnShape.Path(
                    "month",
                    "M" + DrawnShape.text(start) + " " + DrawnShape.text(top - 16) + "V" + DrawnShape.text(bottom)));
            boolean withYear = month.equals(first) || month.getMonthValue() == 1;
            name(month, withYear, end - start - 6, lettering, messages)
                    .forEach(name -> shapes.add(new DrawnShape.Text(
                            "t-note soft",
                            start + 4,
                            top - 6,
                            lettering.width(name, Type.NOTE),
                            Type.NOTE.size,
                            name)));
            month = next;
        }
        return shapes;
    }

    /** The longest form that fits; none where the month is too short for any. */
    private static List<String> name(
            LocalDate month, boolean withYear, double room, Lettering lettering, Messages messages) {
        return List.of("format.month-and-year", "format.month", "format.month-short").stream()
                .filter(format -> withYear || !format.equals("format.month-and-year"))
                .map(format -> messages.date(month, format))
                .filter(name -> lettering.width(name, Type.NOTE) <= room)
                .limit(1)
                .toList();
    }

    private String rest(WorkingDays calendar, double top, double bottom) {
        StringBuilder data = new StringBuilder();
        for (LocalDate day = first; !day.isAfter(last()); day = day.plusDays(1)) {
            if (!calendar.onOrAfter(day).equals(day)) {
                data.append('M').append(DrawnShape.text(at(day))).append(' ').append(DrawnShape.text(top));
                data.append('h').append(DrawnShape.text(perDay)).append('V').append(DrawnShape.text(bottom));
                data.append('h').append(DrawnShape.text(-perDay)).append('Z');
            }
        }
        return data.length() == 0 ? "M0 0" : data.toString();
    }
}
