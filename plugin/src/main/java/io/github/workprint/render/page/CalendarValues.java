package io.github.workprint.render.page;

import io.github.workprint.messages.Messages;
import io.github.workprint.view.figure.DateCalendar;
import io.github.workprint.view.figure.DateCalendar.Day;
import io.github.workprint.view.figure.DateCalendar.Month;
import io.github.workprint.view.figure.DateCalendar.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A calendar of months and weeks, with its days in words, as templates read it. */
final class CalendarValues {
    /** Any Monday: its week has the names of the weekdays. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private final Messages messages;

    private CalendarValues(Messages messages) {
        this.messages = messages;
    }

    static Map<String, Object> of(DateCalendar calendar, Messages messages) {
        CalendarValues values = new CalendarValues(messages);
        return Map.of(
                "weekdays",
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> MONDAY.plusDays(day.getValue() - 1L))
                                .map(day -> Map.of(
                                        "word", messages.date(day, "format.weekday"),
                                        "short", messages.date(day, "format.weekday-short")))
                                .toList(),
                "months", calendar.months().stream().map(values::month).toList(),
                "weeks", calendar.weeks().stream().map(values::week).toList());
    }

    private Map<String, Object> month(Month month) {
        return Map.of(
                "title", messages.date(month.month().atDay(1), "format.month-and-year"),
                "id", "month-" + month.month(),
                "weeks",
                        month.weeks().stream()
                                .map(week -> Map.of(
                                        "number", number(week),
                                        "days",
                                                week.days().stream()
                                                        .map(day -> day(
                                                                day,
                                                                month.month()
                                                                        .equals(java.time.YearMonth.from(day.date()))))
                                                        .toList()))
                                .toList());
    }

    private Map<String, Object> week(Week week) {
        return Map.of(
                "number",
                number(week),
                "id",
                "week-" + week.monday(),
                "title",
                messages.get(
                        "format.span",
                        messages.date(week.monday(), "format.day-and-month"),
                        messages.date(week.monday().plusDays(6), "format.date")),
                "days",
                week.days().stream().map(day -> day(day, true)).toList(),
                "underWay",
                week.underWay());
    }

    /** As ISO 8601 counts them. */
    private static int number(Week week) {
        return week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private Map<String, Object> day(Day day, boolean within) {
        return Map.of(
                "day", day.date().toString(),
                "number", day.date().getDayOfMonth(),
                "words", messages.date(day.date(), "format.weekday-and-day"),
                "within", within,
                "off", day.off(),
                "free", day.isFree(),
                "entries", within ? day.entries() : List.of());
    }
}
