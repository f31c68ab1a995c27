package io.github.workprint.plan.holiday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The public holidays of a country, or of one of its regions. */
public final class PublicHolidays {
    /** Productions of before and after are not planned with public holidays. */
    private static final int FIRST_YEAR = 2015;

    private static final int LAST_YEAR = 2050;

    private PublicHolidays() {}

    /**
     * In order, from 2015 to 2050.
     *
     * @param code a country of ISO 3166-1, alone or with regions as ISO 3166-2 names them: {@code GB}, {@code GB-ENG}, {@code DE-BY}
     * @return none where the country is not known; those of the country alone where the region is not
     */
    public static List<LocalDate> of(String code) {
        String[] parts = code.strip().split("-", -1);
        if (!known(parts[0])) {
            return List.of();
        }
        String[] regions = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        HolidayManager holidays =
                HolidayManager.getInstance(ManagerParameters.create(parts[0].toLowerCase(Locale.ROOT)));
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> holidays.getHolidays(Year.of(year), regions).stream())
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether there is a calendar for a country. */
    public static boolean known(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT));
    }
}
