package io.github.workprint.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.plan.holiday.PublicHolidays;
import io.github.workprint.plan.schedule.StageFigures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the bank holidays that gov.uk lists for England and Wales in 2026. */
final class PublicHolidaysTest {
    @Test
    void englandHasItsBankHolidays() {
        List<LocalDate> holidays = PublicHolidays.of("GB-ENG").stream()
                .filter(day -> day.getYear() == 2026)
                .toList();
        assertEquals(
                List.of(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28"),
                holidays.stream().map(LocalDate::toString).toList());
    }

    @Test
    void regionsDiffer() {
        LocalDate corpusChristi = LocalDate.parse("2026-06-04");
        assertTrue(PublicHolidays.of("DE-BY").contains(corpusChristi));
        assertEquals(false, PublicHolidays.of("DE-BE").contains(corpusChristi));
    }

    @Test
    void newBrunswickHasItsDay() {
        assertTrue(PublicHolidays.of("CA-NB").contains(LocalDate.parse("2026-08-03")));
        assertTrue(PublicHolidays.of("ca-nb").contains(LocalDate.parse("2027-08-02")));
        assertEquals(false, PublicHolidays.of("CA-NS").contains(LocalDate.parse("2026-08-03")));
    }

    @Test
    void whatIsNoCountryHasNone() {
        assertEquals(List.of(), PublicHolidays.of("Atlantis"));
    }

    @Test
    void codesOfCountriesAndRegionsAreKnown() {
        assertTrue(PublicHolidays.countries().contains("GB"));
        assertEquals(false, PublicHolidays.countries().contains("UK"));
        assertTrue(PublicHolidays.regions("GB").contains("GB-ENG"));
        assertTrue(PublicHolidays.regions("DE").contains("DE-BY"));
        assertTrue(PublicHolidays.regions("UK").isEmpty());
    }

    /** What a region adds must be read by every code that is offered. */
    @Test
    void everyRegionHasAtLeastTheHolidaysOfItsCountry() {
        for (String country : List.of("GB", "DE", "AU", "CA", "US", "ES")) {
            for (String region : PublicHolidays.regions(country)) {
                assertTrue(PublicHolidays.of(region).containsAll(PublicHolidays.of(country)), region);
            }
        }
    }

    @Test
    void aStageRestsOnThePublicHolidaysOfItsCalendar() {
        Plan plan = PlannedText.plan(
                """
                defaults: { calendar: office }
                stages: { edit: { not-before: 2026-03-30, lasts: 5 wd } }
                schedule: { calendars: { office: { days: mon-fri, public-holidays: GB-ENG } } }
                """);
        StageFigures edit = (StageFigures) plan.figures("stage/edit").orElseThrow();
        assertEquals(LocalDate.parse("2026-04-07"), edit.finishes(), "four days, Easter, one day");
    }
}
