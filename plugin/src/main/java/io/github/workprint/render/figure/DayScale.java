package io.github.workprint.render.figure;

import io.github.workprint.messages.Messages;
import io.github.workprint.plan.calendar.WorkingDays;
import io.github.workprint.spec.value.DateSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** As a page is told, so that it can mark a day. */
    Drawing.Days days() {
        return new Drawing.Days(first, left, perDay);
    }

    double middle(LocalDate day) {
        return at(day) + perDay / 2;
    }

    private LocalDate last() {
        return first.plusDays(Math.round((right - left) / perDay) - 1);
    }

    /** The grid: rest days, lines between months, the months' names above; over the first and over each January its year. */
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
            if (month.equals(first) || month.getMonthValue() == 1) {
                shapes.add(word(String.valueOf(month.getYear()), start + 4, top - 18.5, lettering));
            }
            name(month, end - start - 6, lettering, messages)
                    .ifPresent(name -> shapes.add(word(name, start + 4, top - 6, lettering)));
            month = next;
        }
        return shapes;
    }

    private static DrawnShape word(String text, double x, double baseline, Lettering lettering) {
        return new DrawnShape.Text("t-note soft", x, baseline, lettering.width(text, Type.NOTE), Type.NOTE.size, text);
    }

    /** The longest form that fits; none where the month is too short for any. */
    private static Optional<String> name(LocalDate month, double room, Lettering lettering, Messages messages) {
        return Stream.of("format.month", "format.month-short")
                .map(format -> messages.date(month, format))
                .filter(name -> lettering.width(name, Type.NOTE) <= room)
                .findFirst();
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
