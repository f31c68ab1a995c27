package io.github.workprint.spec.language;

import io.github.workprint.finding.Wording;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How what was written would be written here: a date of any land, a price with its sign, a name where an id is needed. */
final class RightForm {
    private static final Pattern OPEN = Pattern.compile("(?i)tb[cad]|n/?a|unknown|pending|\\?+|-+");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*(?:to|until|till|-|–|—)\\s*(\\d{4}-\\d{2}-\\d{2})");
    /** A date with an hour and no zone. */
    private static final Pattern HOUR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{1,2}:\\d{2})");

    /** As many days after something else. */
    private static final Pattern AFTER = Pattern.compile("(?i)\\d+ ?\\w+(?: \\w+)? after \\S.*");

    private static final Pattern WEEK = Pattern.compile("(?i)(?:w/c|wc|week commencing|week of)\\s+.*");
    private static final Pattern MONEY = Pattern.compile("([£$€])\\s*(\\d[\\d,]*(?:\\.\\d+)?)(k?)");
    private static final Map<String, String> CURRENCIES = Map.of("£", "GBP", "$", "USD", "€", "EUR");
    private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,3}(?:,\\d{3})+)(\\D.*|)");
    private static final Pattern ABOUT = Pattern.compile("(?i)(?:~|ca\\.?|approx\\.?|about|c\\.)\\s*(\\d.*)");
    /** Numbers in words, from one on. */
    private static final List<String> COUNTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern SPELT = Pattern.compile("(?i)(" + String.join("|", COUNTS) + ")[ -]([a-z]+)");

    private static final Pattern FOR_EACH = Pattern.compile("(?i)(.+?)\\s*(?:per|/|an?|each)\\s*(episode|reel|day)s?");
    private static final Pattern DAYS = Pattern.compile("\\bdays?\\b");
    private static final Pattern TORN = Pattern.compile("\\d{3}\\b.*");
    private static final Pattern TIMES = Pattern.compile("\\d+\\s*[x×]\\s*(\\d.*)");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("MMM d uuuu", Locale.US),
            DateTimeFormatter.ofPattern("uuuu/M/d", Locale.UK));

    private RightForm() {}

    /** What is open is left out. */
    static Optional<Wording> ofOpen(String text) {
        return OPEN.matcher(text).matches()
                ? Optional.of(Wording.of(
                        "leave the line out until it is known; what has to be decided may stand under 'decisions'"))
                : Optional.empty();
    }

    static Optional<Wording> ofDate(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            Optional<LocalDate> dayFirst = day(numbers.group(3), numbers.group(2), numbers.group(1));
            Optional<LocalDate> monthFirst = day(numbers.group(3), numbers.group(1), numbers.group(2));
            if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
                return Optional.of(Wording.of(
                        "write the year first: {0} if the day stood in front, {1} if the month did",
                        dayFirst.get(), monthFirst.get()));
            }
            return dayFirst.or(() -> monthFirst).map(day -> Wording.of("write {0}", day.toString()));
        }
        Matcher hour = HOUR.matcher(text);
        if (hour.matches()) {
            return Optional.of(Wording.of(
                    "write the day alone: {0}; an hour needs the zone of the receiver: {0} {1} Europe/London",
                    hour.group(1), hour.group(2)));
        }
        if (AFTER.matcher(text).matches()) {
            return Optional.of(
                    Wording.of("write the day itself, such as 2026-06-15; nothing is counted from another day here"));
        }
        if (WEEK.matcher(text).matches()) {
            return Optional.of(Wording.of("write the first day of that week with its year, such as 2026-06-15"));
        }
        return DATES.stream()
                .flatMap(form -> read(text, form).stream())
                .findFirst()
                .map(day -> Wording.of("write {0}", day.toString()));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            String plain = text.replaceAll("(?<=\\d)(st|nd|rd|th)\\b|,", "").replaceAll("\\s+", " ");
            return Optional.of(LocalDate.parse(plain, form));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    static Optional<Wording> ofDates(String text) {
        Matcher span = SPAN.matcher(text);
        return span.matches()
                ? Optional.of(Wording.of("write {0}/{1}", span.group(1), span.group(2)))
                : Optional.empty();
    }

    static Optional<Wording> ofQuantity(String text) {
        Matcher money = MONEY.matcher(text);
        if (money.matches()) {
            String number = money.group(2).replace(",", "") + (money.group(3).isEmpty() ? "" : "000");
            return Optional.of(Wording.of(
                    "write the currency by its letters and no comma: {0} {1}", number, CURRENCIES.get(money.group(1))));
        }
        Matcher thousands = THOUSANDS.matcher(text);
        if (thousands.matches()) {
            return Optional.of(Wording.of(
                    "write the number without commas: {0}{1}",
                    thousands.group(1).replace(",", ""), thousands.group(2)));
        }
        Matcher times = TIMES.matcher(text);
        if (times.matches()) {
            return Optional.of(Wording.of("write the length of one: {0}", times.group(1)));
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return Optional.of(Wording.of("write the figure to plan with: {0}", about.group(1)));
        }
        Matcher spelt = SPELT.matcher(text);
        if (spelt.matches()) {
            int number = COUNTS.indexOf(spelt.group(1).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(Wording.meant(number + " " + spelt.group(2)));
        }
        Matcher each = FOR_EACH.matcher(text);
        return each.matches() && each.group(1).matches(".*\\d.*")
                ? Optional.of(Wording.of(
                        "write {0}, and beside it 'each: {1}'",
                        DAYS.matcher(each.group(1).strip()).replaceAll("wd"),
                        each.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** What stands behind a comma in braces: {@code { size: 1,000 GB }} is two entries. */
    static Optional<Wording> ofTornNumber(String key) {
        return TORN.matcher(key).matches()
                ? Optional.of(Wording.of(
                        "a comma parts two entries here; write the number before it without one, as in 1000 GB"))
                : Optional.empty();
    }

    /** An id that is like a name: {@code Maya Lindqvist} is {@code maya-lindqvist}; empty where nothing is left. */
    static Optional<String> id(String name) {
        String id = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return Optional.of(id).filter(some -> !some.isEmpty());
    }
}
