package io.github.workprint.plan.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The public holidays of a country, or of one of its regions. */
public final class PublicHolidays {
    /** Productions of before and after are not planned with public holidays. */
    private static final int FIRST_YEAR = 2015;

    private static final int LAST_YEAR = 2050;

    /** Letters in the code of a country; longer names are calendars of exchanges. */
    private static final int COUNTRY = 2;

    /** The day by the year that Jollyday 2.19 lacks: New Brunswick Day (Days of Rest Act, SNB 1985, c. D-4.2). */
    private static final Map<String, IntFunction<LocalDate>> LACKING =
            Map.of("CA-NB", year -> LocalDate.of(year, Month.AUGUST, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));

    private PublicHolidays() {}

    /**
     * In order, from 2015 to 2050.
     *
     * @param code a country of ISO 3166-1, alone or with regions as ISO 3166-2 names them: {@code GB}, {@code GB-ENG}, {@code DE-BY}
     * @return none where the country is not known; those of the country alone where the region is not
     */
    public static List<LocalDate> of(String code) {
        String[] parts = code.strip().split("-", -1);
        if (!countries().contains(parts[0].toUpperCase(Locale.ROOT))) {
            return List.of();
        }
        String[] regions = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        HolidayManager holidays =
                HolidayManager.getInstance(ManagerParameters.create(parts[0].toLowerCase(Locale.ROOT)));
        Stream<LocalDate> known = years().flatMap(year -> holidays.getHolidays(Year.of(year), regions).stream())
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate);
        Stream<LocalDate> lacking = Stream.ofNullable(LACKING.get(code.strip().toUpperCase(Locale.ROOT)))
                .flatMap(day -> years().map(day::apply));
        return Stream.concat(known, lacking).distinct().sorted().toList();
    }

    private static Stream<Integer> years() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed();
    }

    /** Countries that there are calendars for, as {@link #of} takes them: {@code GB}. */
    public static Set<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == COUNTRY)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Regions of a country that have holidays of their own, and theirs in turn: {@code GB-ENG}; none for a country that is not known. */
    public static Set<String> regions(String country) {
        Set<String> regions = new TreeSet<>();
        if (countries().contains(country)) {
            ManagerParameter parameter = ManagerParameters.create(country.toLowerCase(Locale.ROOT));
            collect(HolidayManager.getInstance(parameter).getCalendarHierarchy(), country, regions);
        }
        return regions;
    }

    private static void collect(CalendarHierarchy above, String code, Set<String> regions) {
        above.getChildren().forEach((part, below) -> {
            String whole = code + "-" + part.toUpperCase(Locale.ROOT);
            regions.add(whole);
            collect(below, whole, regions);
        });
    }
}
