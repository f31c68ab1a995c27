package io.github.workprint.messages;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.workprint.edition.Node;
import io.github.workprint.spec.value.Address;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * The words of the interface in one language. Patterns are ICU's, so a message can have a form for each of its language's plurals:
 * {@code {0,plural,one{# change}other{# changes}}}. ICU brings its own data: two Java versions write the same.
 */
public final class Messages {
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9%]+");

    /** German, and the languages that are written as it is: Luxembourgish, Swiss and Low German. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb", "gsw", "nds");

    private static final int DECIMALS = 6;

    private final Map<String, String> words;
    private final ULocale locale;

    /** Groups digits as the language does: Spanish writes 1000 and 10.000. */
    private final LocalizedNumberFormatter numbers;

    /** By their patterns. ICU's are slow to make and not for two threads at a time, so each use takes one and puts it back. */
    private final Map<String, Queue<MessageFormat>> sentences = new ConcurrentHashMap<>();

    private final Map<String, Queue<SimpleDateFormat>> dates = new ConcurrentHashMap<>();

    Messages(Map<String, String> words, ULocale locale) {
        this.words = Map.copyOf(words);
        this.locale = locale;
        this.numbers = NumberFormatter.withLocale(locale)
                .precision(Precision.maxFraction(DECIMALS))
                .sign(NumberFormatter.SignDisplay.NEVER);
    }

    /** The language as pages declare it, such as {@code en-GB}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The direction of its script: {@code ltr} or {@code rtl}. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /** Whether nouns have capitals inside sentences too. */
    public boolean hasCapitalNouns() {
        return CAPITAL_NOUNS.contains(locale.getLanguage());
    }

    /** @throws IllegalArgumentException where the language has no such message */
    public String get(String key, Object... arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalArgumentException("no message '" + key + "'"));
    }

    /** @param arguments texts, or numbers to count or to write */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(words.get(key))
                .map(pattern -> isPlain(pattern) ? pattern : filled(pattern, arguments));
    }

    private String filled(String pattern, Object... arguments) {
        Queue<MessageFormat> free = sentences.computeIfAbsent(pattern, first -> new ConcurrentLinkedQueue<>());
        MessageFormat known = free.poll();
        MessageFormat format = known == null ? new MessageFormat(pattern, locale) : known;
        String filled = format.format(arguments);
        free.add(format);
        return filled;
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** What a node is called; its own label is the English word. */
    public String label(Node node) {
        return label(node.label(), Address.of(node.path()).kind());
    }

    /** @param kind of the entity that the field is in, for words that a language says otherwise there; empty where none is meant */
    public String label(String english, String kind) {
        String slug = slug(english);
        return find("field." + kind + "." + slug)
                .or(() -> find("field." + slug))
                .orElse(english);
    }

    /** A text as it stands in keys: {@code Health and safety} is {@code health-and-safety}. */
    public static String slug(String text) {
        return NOT_IN_KEYS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /**
     * @param format key of the pattern to write it by, such as {@code format.date}; the pattern may choose by the day of the month, as
     *     French does, which says {@code 1er mars} and {@code 2 mars}
     */
    public String date(LocalDate date, String format) {
        String pattern = get(format, date.getDayOfMonth());
        Queue<SimpleDateFormat> free = dates.computeIfAbsent(pattern, first -> new ConcurrentLinkedQueue<>());
        SimpleDateFormat known = free.poll();
        SimpleDateFormat writer = known == null ? writer(pattern) : known;
        String written =
                writer.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        free.add(writer);
        return written;
    }

    private SimpleDateFormat writer(String pattern) {
        SimpleDateFormat writer = new SimpleDateFormat(pattern, locale);
        writer.setTimeZone(TimeZone.GMT_ZONE);
        return writer;
    }

    public String number(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "") + numbers.format(number);
    }
}
