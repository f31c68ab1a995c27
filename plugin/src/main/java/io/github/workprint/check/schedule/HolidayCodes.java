package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.holiday.PublicHolidays;
import io.github.workprint.spec.dates.Calendar;
import java.util.Locale;
import java.util.Set;

/** A calendar names a country or a region that has no public holidays, because there is none of that code. */
final class HolidayCodes {
    /** What everybody writes and ISO 3166-1 calls GB. */
    private static final String EVERYDAY_UK = "UK";

    private HolidayCodes() {}

    static void check(CheckContext subject, Report report) {
        if (subject.spec().schedule() == null) {
            return;
        }
        for (Calendar calendar : subject.spec().schedule().calendars().values()) {
            if (calendar.publicHolidays() != null) {
                check(calendar, calendar.publicHolidays().strip().toUpperCase(Locale.ROOT), report);
            }
        }
    }

    private static void check(Calendar calendar, String code, Report report) {
        String country = code.split("-", -1)[0];
        if (!PublicHolidays.countries().contains(country)) {
            say(
                    calendar,
                    Wording.of("no country has the code '{0}', so no public holiday is free", country),
                    country(code),
                    report);
            return;
        }
        Set<String> regions = PublicHolidays.regions(country);
        if (!code.equals(country) && !regions.contains(code)) {
            Wording all = regions.isEmpty()
                    ? Wording.of("write '{0}' alone; its regions have no holidays of their own", country)
                    : Wording.of("write '{0}' alone, or one of {1}", country, String.join(", ", regions));
            say(
                    calendar,
                    Wording.of(
                            "'{0}' has no region '{1}', so only the holidays of the whole country are free",
                            country, code),
                    Similar.hint(code, regions, all),
                    report);
        }
    }

    private static Wording country(String code) {
        return code.startsWith(EVERYDAY_UK)
                ? Wording.of("did you mean '{0}'?", code.replaceFirst(EVERYDAY_UK, "GB"))
                : Wording.of(
                        "write the two letters of ISO 3166-1, such as GB or DE, and the region behind them, such as"
                                + " GB-ENG or DE-BY");
    }

    private static void say(Calendar calendar, Wording what, Wording help, Report report) {
        report.at(
                calendar,
                "public-holidays",
                Wording.of("'{0}': {1}", calendar.origin().path(), what),
                Wording.of("{0}", help));
    }
}
