package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Units;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An abbreviation in a text for crew or clients that the glossary does not explain. Asked only where there is a glossary. */
final class Abbreviations {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\w/.<`_-])[A-Z]{2,5}s?(?![\\w/_`-])");
    /** Names of standards and media with the number that makes them one: BT.2100, SMPTE ST 2084, EBU R 128, ATSC A/85, LTO-9. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?:(?:EBU|SMPTE|ITU|ITU-R|ITU-T|ISO|IEC|ISO/IEC|ATSC|AES|DIN|CTA|IEEE|DPP) )?"
                    + "(?:(?:ST|RP|EG|R|BT|BS|TR|TS|EN|ISO|IEC|AES|OP|RFC) |[A-Z]{1,5}[./-])\\d[\\w.-]*");

    private static final Pattern LITERAL = Pattern.compile("`[^`]*`|<[^>]*>|https?://\\S+");

    /** Known to everybody, or no abbreviation at all. */
    private static final Set<String> PLAIN = Set.of(
            "OK", "TV", "UK", "US", "USA", "EU", "PDF", "USB", "ID", "PC", "NO", "YES", "NOT", "AND", "OR", "AM", "PM",
            "GB", "TB", "MB", "KB", "KHZ", "HZ", "FPS", "II", "III", "IV", "VI", "VII", "CEO", "PIN", "SMS");

    private Abbreviations() {}

    static void check(CheckContext subject, Report report) {
        if (subject.spec().glossary().isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(PLAIN);
        known.addAll(Units.unitsOf("money"));
        subject.spec().glossary().forEach((id, term) -> {
            known.add(id.toUpperCase(Locale.ROOT));
            Matcher explained = ABBREVIATION.matcher(String.valueOf(term.text()));
            while (explained.find()) {
                known.add(explained.group());
            }
        });
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, String> paths = new LinkedHashMap<>();
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            boolean shown = field.kind() == ValueKind.PROSE && field.declared().audience() != Audience.INTERNAL;
            if (shown && !path.startsWith("term/")) {
                String words = LITERAL.matcher((String) value).replaceAll(" ");
                Matcher used = ABBREVIATION.matcher(NUMBERED.matcher(words).replaceAll(" "));
                while (used.find()) {
                    String word = used.group().replaceFirst("s$", "");
                    if (!known.contains(word) && !known.contains(used.group().toUpperCase(Locale.ROOT))) {
                        places.putIfAbsent(word, holder.of(field.key()));
                        paths.putIfAbsent(word, path);
                    }
                }
            }
        });
        places.forEach((word, place) -> report.at(
                place,
                paths.getOrDefault(word, ""),
                Wording.of(
                        "'{0}' is used in '{1}' and not in the glossary; whoever is new does not know it",
                        word, paths.get(word)),
                Wording.of("add '{0}:' to the glossary, or write it out", word.toLowerCase(Locale.ROOT))));
    }
}
