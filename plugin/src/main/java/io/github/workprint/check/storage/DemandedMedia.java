package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.delivery.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A deliverable is handed over on a medium that one of its own requirements does not take: tape of another generation, another drive. */
final class DemandedMedia {
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(lto|raid)[ -]?(\\d+)(?:\\s+(?:or|and)\\s+(?:later|newer|better|higher|above|up)|\\+)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOLID = Pattern.compile("\\bssds?\\b|solid[ -]state", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPINNING =
            Pattern.compile("\\bhdds?\\b|\\bhard (?:drive|disk)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISCS = Pattern.compile("\\boda\\b|optical discs?", Pattern.CASE_INSENSITIVE);

    /** What is said of a medium that is not taken leaves open which is. */
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:no|not|never|without|except|nor|instead)\\b", Pattern.CASE_INSENSITIVE);

    private DemandedMedia() {}

    static void check(CheckContext context, Report report) {
        List<String> media = context.vocabulary().words("volume-media");
        for (Deliverable deliverable : context.spec().deliverables().values()) {
            for (Requirement requirement : context.spec().asked(deliverable)) {
                Set<String> taken = taken(requirement, media);
                Set<String> other = new LinkedHashSet<>(deliverable.medium());
                other.removeAll(taken);
                if (isHeld(requirement) && !taken.isEmpty() && !other.isEmpty()) {
                    report.with(requirement.origin().place())
                            .at(
                                    deliverable,
                                    "medium",
                                    Wording.of(
                                            "'{0}' is handed over on {1}, and '{2}' takes {3} only; the receiver sends"
                                                    + " it back",
                                            deliverable.id(),
                                            Wording.or(other),
                                            requirement.id(),
                                            String.join(", ", taken)),
                                    Wording.of(
                                            "hand it over on a medium that is taken, or ask the receiver for leave"));
                }
            }
        }
    }

    private static boolean isHeld(Requirement requirement) {
        return requirement.level() == null || "must".equals(requirement.level());
    }

    /** The media that a requirement names in its value, or in its text where it has none; empty where it names none. */
    static Set<String> taken(Requirement requirement, List<String> media) {
        String said = requirement.value() != null
                ? requirement.value()
                : requirement.text() == null ? "" : requirement.text();
        Set<String> taken = new TreeSet<>();
        if (DENIED.matcher(said).find()) {
            return taken;
        }
        Matcher numbered = NUMBERED.matcher(said);
        while (numbered.find()) {
            String family = numbered.group(1).toLowerCase(Locale.ROOT)
                    + (numbered.group(1).equalsIgnoreCase("lto") ? "-" : "");
            int number = Integer.parseInt(numbered.group(2));
            boolean alone = numbered.end(2) == numbered.end();
            media.stream()
                    .filter(word -> word.matches(family + "\\d+"))
                    .filter(word -> {
                        int own = Integer.parseInt(word.substring(family.length()));
                        return alone ? own == number : own >= number;
                    })
                    .forEach(taken::add);
        }
        add(SOLID, said, "ssd", taken);
        add(SPINNING, said, "hdd", taken);
        add(DISCS, said, "oda", taken);
        return taken;
    }

    private static void add(Pattern words, String said, String medium, Set<String> taken) {
        if (words.matcher(said).find()) {
            taken.add(medium);
        }
    }
}
