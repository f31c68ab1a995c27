package io.github.workprint.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that can be said in other languages: an English template with a gap for each argument, {@code stage '{0}' has no
 * owner}. The template is the key under which its translations stand. Arguments are what is the same in every language (ids, names,
 * what somebody wrote), what each language writes in its own way (days, numbers, amounts), or further wordings.
 *
 * @param template English, with {@code {0}}, {@code {1}} for its arguments; a template without arguments is said as it stands
 * @param arguments each a {@link String}, a {@link BigDecimal}, a {@link LocalDate}, an {@link Amount} or a {@link Wording}
 */
public record Wording(String template, List<Object> arguments) {
    /** Nothing at all, in every language. */
    public static final Wording NONE = new Wording("", List.of());

    private static final String MEANT = "did you mean '{0}'?";

    private static final Pattern GAP = Pattern.compile("\\{(\\d+)}");

    /** What is measured: a number with the sign of its unit. */
    public record Amount(BigDecimal number, String unit) {
        @Override
        public String toString() {
            return number.toPlainString() + " " + unit;
        }
    }

    /** What knows its number and its unit. */
    public interface Measured {
        BigDecimal amount();

        /** @return the sign of the unit */
        String unit();
    }

    public Wording {
        template = Legible.text(template);
        arguments = arguments.stream()
                .map(argument -> argument instanceof String text ? Legible.text(text) : argument)
                .toList();
    }

    /**
     * @param arguments one for each gap: wordings, days, numbers, {@linkplain Measured amounts}; anything else is written as its text
     *     says in every language. What may be absent by its type is there where a rule speaks of it.
     */
    public static Wording of(String template, @Nullable Object... arguments) {
        return template.equals("{0}") && arguments.length == 1 && arguments[0] instanceof Wording alone
                ? alone
                : new Wording(
                        template,
                        Arrays.stream(arguments).map(Wording::argument).toList());
    }

    /** A question whether something else was meant, which can be written instead of what stands there. */
    public static Wording meant(String instead) {
        return of(MEANT, instead);
    }

    /** What can be written instead, where it, or a part of it, asks whether that was {@linkplain #meant meant}. */
    public Optional<String> instead() {
        return template.equals(MEANT)
                ? Optional.of(arguments.get(0).toString())
                : arguments.stream()
                        .flatMap(
                                argument -> argument instanceof Wording part ? part.instead().stream() : Stream.empty())
                        .findFirst();
    }

    /** Several in a row, with a comma between two. */
    public static Wording list(List<Wording> items) {
        return joined(items, "{0}, {1}");
    }

    /** One of several: {@code a, b or c} is said as {@code a or b or c}. */
    public static Wording or(Collection<String> items) {
        return joined(items.stream().map(Wording::text).toList(), "{0} or {1}");
    }

    /** All of several: {@code a and b and c}. */
    public static Wording and(Collection<String> items) {
        return joined(items.stream().map(Wording::text).toList(), "{0} and {1}");
    }

    /** All that is said of one thing: {@code is 24 fps and has 8 bit}. */
    public static Wording together(List<Wording> items) {
        return joined(items, "{0} and {1}");
    }

    /** Ids in quotes, with {@code and} before the last: {@code 'a', 'b' and 'c'}. */
    public static Wording quoted(List<String> ids) {
        List<Wording> quoted = ids.stream().map(id -> of("'{0}'", id)).toList();
        int last = quoted.size() - 1;
        return last < 1 ? list(quoted) : of("{0} and {1}", list(quoted.subList(0, last)), quoted.get(last));
    }

    /** What says the same in every language: an id, a name, what somebody wrote. */
    public static Wording text(String text) {
        return of("{0}", text);
    }

    private static Wording joined(List<Wording> items, String template) {
        return items.stream().reduce((one, next) -> of(template, one, next)).orElse(NONE);
    }

    private static Object argument(@Nullable Object argument) {
        if (argument instanceof Wording || argument instanceof LocalDate || argument instanceof Amount) {
            return argument;
        }
        if (argument instanceof Measured measured) {
            return new Amount(measured.amount(), measured.unit());
        }
        return argument instanceof Number number ? new BigDecimal(number.toString()) : String.valueOf(argument);
    }

    /** Whether it has no word of a language, so that every language says it alike. */
    public boolean isWordless() {
        return GAP.matcher(template).replaceAll("").chars().noneMatch(Character::isLetter);
    }

    /** What is said in English. */
    public String english() {
        return filled(
                template,
                argument -> argument instanceof Wording wording
                        ? wording.english()
                        : argument instanceof BigDecimal number ? number.toPlainString() : argument.toString());
    }

    /**
     * A template with its gaps filled.
     *
     * @param words the template, or what another language has for it: the same gaps, in any order
     * @param written how an argument is written
     */
    public String filled(String words, Function<Object, String> written) {
        return arguments.isEmpty() ? words : GAP.matcher(words).replaceAll(gap -> filling(gap, written));
    }

    private String filling(MatchResult gap, Function<Object, String> written) {
        int place = Integer.parseInt(gap.group(1));
        return Matcher.quoteReplacement(place < arguments.size() ? written.apply(arguments.get(place)) : gap.group());
    }

    /** Its template and those of the wordings within it: what a language has to have to say it. */
    public List<String> templates() {
        List<String> templates = new ArrayList<>();
        templates.add(template);
        arguments.forEach(argument -> {
            if (argument instanceof Wording wording) {
                templates.addAll(wording.templates());
            }
        });
        return templates;
    }

    @Override
    public String toString() {
        return english();
    }
}
