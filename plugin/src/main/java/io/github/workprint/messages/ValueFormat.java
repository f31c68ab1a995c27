package io.github.workprint.messages;

import io.github.workprint.edition.IdWords;
import io.github.workprint.edition.Leaf;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Phrase;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints single values as their readers write them: dates, numbers with units, terms. */
public final class ValueFormat {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)? \\S+");

    /** A term that is made of words; others are names or figures. */
    private static final Pattern WORDED = Pattern.compile("[a-z][a-z]*(-[a-z]+)*");

    /** What units of film begin with. */
    private static final String FEET = "ft ";

    /** Units of time that have no sign. */
    private static final Set<String> WORDS = Set.of("wd", "week", "month", "year");

    private final Messages messages;

    public ValueFormat(Messages messages) {
        this.messages = messages;
    }

    /** The value of a leaf that is neither prose nor a reference. */
    public String of(Leaf leaf) {
        String value = leaf.value();
        return switch (leaf.kind()) {
            case DATE -> date(LocalDate.parse(value));
            case DATES -> dates(value);
            case QUANTITY, WORK -> quantity(value);
            case RATE -> messages.get("unit.fps", value);
            case RASTER -> value.replace('x', '×');
            case FLAG -> messages.get(Boolean.parseBoolean(value) ? "yes" : "no");
            case TERM -> term(value);
            case PHRASE ->
                Arrays.stream(value.split(Phrase.BETWEEN, -1))
                        .map(this::phrase)
                        .collect(Collectors.joining(messages.get("text.semicolon") + " "));
            case SERIES -> series(Series.of(value));
            default -> value;
        };
    }

    public String date(LocalDate date) {
        return messages.date(date, "format.date");
    }

    public String dates(DateSpan span) {
        return dates(span.toString());
    }

    public String quantity(Quantity quantity) {
        return quantity(quantity.toString());
    }

    private String dates(String span) {
        String[] ends = span.split("/", -1);
        LocalDate first = LocalDate.parse(ends[0]);
        LocalDate last = LocalDate.parse(ends[ends.length - 1]);
        return first.equals(last)
                ? date(first)
                : messages.get(
                        "format.span",
                        first.getYear() == last.getYear() ? messages.date(first, "format.day-and-month") : date(first),
                        date(last));
    }

    /** A series is drawn as a chart; in words it is no more than how it goes from its first day to its last. */
    private String series(Series series) {
        List<Series.Point> points = series.points();
        if (points.isEmpty()) {
            return "";
        }
        Series.Point first = points.get(0);
        Series.Point last = points.get(points.size() - 1);
        return messages.get(
                "format.series",
                quantity(first.amount().toString()),
                date(first.day()),
                quantity(last.amount().toString()),
                date(last.day()));
    }

    /** @param unit the sign of its unit, as {@code Quantity} has it */
    public String amount(BigDecimal number, String unit) {
        return quantity(number.toPlainString() + " " + unit);
    }

    /** Units that are words are counted: {@code 1 working day}, {@code 3 working days}. */
    /** An amount with its unit, {@code 24 TB}. */
    public String quantity(String value) {
        int blank = value.indexOf(' ');
        BigDecimal amount = new BigDecimal(value.substring(0, blank));
        String unit = value.substring(blank + 1);
        int slash = unit.indexOf('/');
        String number = unit.startsWith(FEET) ? film(amount, unit) : messages.number(amount);
        return messages.find("unit." + unit.replace(' ', '-'), amount, number)
                .or(() -> slash < 0 ? Optional.empty() : quotient(amount, number, unit, slash))
                .orElseGet(() -> number + " " + signs(unit));
    }

    /** Signs are the same in most languages; French counts in octets: {@code 95 Go/h}. */
    private String signs(String unit) {
        return Arrays.stream(unit.split("/", -1))
                .map(sign -> messages.find("sign." + sign).orElse(sign))
                .collect(Collectors.joining("/"));
    }

    /** Feet and frames, as they stand on the can: {@code 1820+08}. */
    private static String film(BigDecimal feet, String unit) {
        BigDecimal whole = feet.setScale(0, RoundingMode.DOWN);
        BigDecimal frames = new Quantity(feet.subtract(whole), unit).inBase().setScale(0, RoundingMode.HALF_UP);
        return whole.toPlainString() + (frames.signum() == 0 ? "" : "+" + (frames.intValue() < 10 ? "0" : "") + frames);
    }

    /** Signs stay as they are, {@code 95 GB/h}; where one side is a word the other is said with it: {@code 2 TB a month}. */
    private Optional<String> quotient(BigDecimal amount, String number, String unit, int slash) {
        String upper = unit.substring(0, slash);
        String lower = unit.substring(slash + 1);
        return messages.find("unit." + upper, amount, number)
                .or(() -> WORDS.contains(lower) ? Optional.of(number + " " + signs(upper)) : Optional.empty())
                .map(counted -> counted + per(lower));
    }

    /** Words or an amount; sources, which are names, stay as they are. */
    private String phrase(String words) {
        return AMOUNT.matcher(words).matches()
                ? quantity(words)
                : messages.find("basis." + Messages.slug(words)).orElse(words);
    }

    private String per(String units) {
        StringBuilder per = new StringBuilder();
        for (String unit : units.split("/", -1)) {
            per.append(messages.find("per." + unit).orElseGet(() -> "/" + signs(unit)));
        }
        return per.toString();
    }

    /** Terms of the vocabulary in words; those that are names or figures stay as they are. */
    public String term(String value) {
        return messages.find("term." + value.replace(' ', '-').replace(':', '-'))
                .orElse(WORDED.matcher(value).matches() ? IdWords.lower(value) : value);
    }
}
