package io.github.workprint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.view.figure.DateCalendar;
import io.github.workprint.view.figure.DateCalendar.Day;
import io.github.workprint.view.figure.DateCalendar.Month;
import io.github.workprint.view.figure.DateCalendar.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateCalendarTest {
    /** 2 March 2026 was a Monday; 6 April is Easter Monday. */
    private static final String SPEC =
            """
            workprint: 1
            version: %s
            status: issued
            as-of: 2026-02-0%s
            production: { title: Low Tide }
            roles:
              editor: { title: Editor }
            schedule:
              calendars:
                house: { days: Mon-Fri, public-holidays: GB-ENG }
              milestones:
                lock: { name: Picture lock, date: %s }
            stages:
              cut: { owner: editor, not-before: 2026-03-02, lasts: 12 wd }
              notes: { not-before: 2026-03-20, lasts: 1 wd }
            """;

    private static final DateCalendar FIRST = read(0, any -> true);
    private static final DateCalendar SECOND = read(1, any -> true);

    private static DateCalendar read(
            int version, java.util.function.Predicate<io.github.workprint.diff.Redline> shown) {
        VersionTexts texts = new VersionTexts(
                List.of(
                        new VersionText("film", "film/1.0.0.yaml", SPEC.formatted("1.0.0", 2, "2026-04-10")),
                        new VersionText("film", "film/1.1.0.yaml", SPEC.formatted("1.1.0", 3, "2026-04-17"))),
                Findings.NONE);
        return DateCalendar.of(
                VersionView.of(
                                Editions.of(
                                        Histories.read(texts, new SpecReader(Vocabulary.load()))
                                                .all()
                                                .get(0),
                                        FormatLibrary.load()),
                                version)
                        .workflow(),
                shown,
                stage -> stage.all("planned", "parts"));
    }

    private static Stream<Day> days(DateCalendar calendar) {
        return calendar.weeks().stream().flatMap(week -> week.days().stream());
    }

    private static String told(DateCalendar calendar) {
        return days(calendar)
                .flatMap(day -> day.entries().stream()
                        .map(entry -> day.date() + " " + entry.event().word() + " "
                                + entry.entity().path() + " " + entry.mark().word() + (entry.moved() ? " moved" : "")))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void workHasItsFirstAndItsLastDayAndADateItsOwn() {
        assertEquals(
                """
                2026-03-02 starts stage/cut same
                2026-03-17 ends stage/cut same
                2026-03-20 is stage/notes same
                2026-04-10 is milestone/lock same""",
                told(FIRST));
    }

    @Test
    void whatMovedStandsOnBothDays() {
        assertEquals(
                """
                2026-03-02 starts stage/cut same
                2026-03-17 ends stage/cut same
                2026-03-20 is stage/notes same
                2026-04-10 is milestone/lock removed moved
                2026-04-17 is milestone/lock added moved""",
                told(SECOND));
    }

    @Test
    void longWorkIsNamedOnceForEachWholeWeekAndEmptyWeeksAreLeftOut() {
        assertEquals(
                List.of("2026-03-02", "2026-03-16", "2026-04-06"),
                FIRST.weeks().stream().map(week -> week.monday().toString()).toList());
        Week between = FIRST.months().get(0).weeks().stream()
                .filter(week -> week.monday().equals(LocalDate.of(2026, 3, 9)))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("stage/cut"),
                between.underWay().stream().map(thing -> thing.entity().path()).toList());
        assertTrue(FIRST.weeks().stream().allMatch(week -> week.underWay().isEmpty()));
    }

    @Test
    void aMonthHasEachOfItsDaysOnceUnderItsWeekday() {
        for (Month month : FIRST.months()) {
            List<LocalDate> within = month.weeks().stream()
                    .flatMap(week -> week.days().stream())
                    .map(Day::date)
                    .filter(day -> day.getMonth() == month.month().getMonth())
                    .toList();
            assertEquals(
                    month.month()
                            .atDay(1)
                            .datesUntil(month.month().atEndOfMonth().plusDays(1))
                            .toList(),
                    within);
            month.weeks()
                    .forEach(week -> assertEquals(
                            List.of(DayOfWeek.values()),
                            week.days().stream()
                                    .map(day -> day.date().getDayOfWeek())
                                    .toList()));
        }
    }

    @Test
    void weekendsAndHolidaysAreOff() {
        assertEquals(
                "2026-04-06 free, 2026-04-11, 2026-04-12",
                days(FIRST)
                        .filter(day -> day.date().getMonthValue() == 4 && day.off())
                        .map(day -> day.date() + (day.isFree() ? " free" : ""))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void itShowsWhatItIsAskedFor() {
        assertEquals("2026-04-10 is milestone/lock same", told(read(0, thing -> thing.path()
                .startsWith("milestone/"))));
    }
}
