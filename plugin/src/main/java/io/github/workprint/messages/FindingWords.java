package io.github.workprint.messages;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Legible;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says findings, and what the pages of their rules say, in one language. Translations stand under the English text that they are of,
 * one file for each language: {@code findings/de.po}. Where the English changes, its translation is no longer found, and a test
 * names it. A finding of which a part has no translation is said in English as a whole.
 */
public final class FindingWords {
    private static final Pattern ENTRY = Pattern.compile("(?m)^msgid \"(.+)\"\\nmsgstr \"(.+)\"$");

    private static final Pattern IDS = Pattern.compile("'[^']+'(, '[^']+')*");

    private final Messages messages;
    private final ValueFormat values;
    private final Map<String, String> translations;

    public FindingWords(Messages messages) {
        this.messages = messages;
        this.values = new ValueFormat(messages);
        this.translations = translations(messages.tag());
    }

    /** What a language has for English texts and templates; nothing for English itself, and for a language without a file. */
    static Map<String, String> translations(String tag) {
        String name = "findings/" + tag.replaceFirst("-.*", "") + ".po";
        try (InputStream in = FindingWords.class.getResourceAsStream(name)) {
            return in == null ? Map.of() : entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What gettext has for translations: a line {@code msgid "…"}, and below it a line {@code msgstr "…"}. */
    private static Map<String, String> entries(String text) {
        Map<String, String> entries = new HashMap<>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            entries.put(plain(entry.group(1)), plain(entry.group(2)));
        }
        return Map.copyOf(entries);
    }

    private static String plain(String quoted) {
        return quoted.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** What the finding says. */
    public String message(Finding finding) {
        return isWhole(finding) ? said(finding.said()) : finding.message();
    }

    /** The one way out. */
    public String help(Finding finding) {
        return isWhole(finding) ? said(finding.remedy()) : finding.help();
    }

    /** What a console says before the way out, in the language that it is said in. */
    public String helpLine(Finding finding) {
        return line(finding, Wording.of("help: {0}", help(finding)));
    }

    /** What a console says before the second place of a finding. */
    public String seeLine(Finding finding, Place place) {
        return line(finding, Wording.of("see: {0}", place));
    }

    /**
     * What a console says before the places of further findings of the rule, which are not told one by one.
     *
     * @param more how many
     */
    public String moreLine(Finding finding, int more) {
        return line(finding, Wording.of("and {0} more of {1}:", more, finding.rule()));
    }

    /** Why a rule matters, with the word that a console says before it. */
    public String whyLine(String impact) {
        return said(Wording.of("why: {0}", text(impact)));
    }

    private String line(Finding finding, Wording line) {
        return isWhole(finding) ? said(line) : line.english();
    }

    /** A text of a rule's page; in English where the language does not have it. */
    public String text(String english) {
        return translations.getOrDefault(english, english);
    }

    private boolean isWhole(Finding finding) {
        return isSaid(finding.said()) && isSaid(finding.remedy());
    }

    private boolean isSaid(Wording wording) {
        return (wording.isWordless() || translations.containsKey(wording.template()))
                && wording.arguments().stream()
                        .allMatch(argument -> !(argument instanceof Wording within) || isSaid(within));
    }

    private String said(Wording wording) {
        String words = translations.getOrDefault(wording.template(), wording.template());
        return brief(wording).filled(words, this::written);
    }

    private String written(Object argument) {
        return argument instanceof Wording wording
                ? said(wording)
                : argument instanceof LocalDate day
                        ? values.date(day)
                        : argument instanceof Wording.Amount amount
                                ? values.amount(amount.number(), amount.unit())
                                : argument instanceof BigDecimal number
                                        ? messages.number(number)
                                        : quoted(argument.toString());
    }

    /** Ids in English quotes, as in {@code 'a', 'b'}, have those of the language. */
    private String quoted(String text) {
        return IDS.matcher(text).matches()
                ? Arrays.stream(text.split(", ", -1))
                        .map(id -> said(Wording.of("'{0}'", id.substring(1, id.length() - 1))))
                        .collect(Collectors.joining(", "))
                : text;
    }

    /** What is quoted is cut short, as in English. */
    private static Wording brief(Wording wording) {
        List<Object> arguments = new ArrayList<>(wording.arguments());
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof String text && wording.template().contains("'{" + i + "}'")) {
                arguments.set(i, Legible.quoted(text));
            }
        }
        return new Wording(wording.template(), arguments);
    }
}
