package io.github.workprint.meaning.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page on what changes mean, as Markdown. */
public final class ChangeRuleReference {
    private static final String HEAD =
            """
            # What a change means

            *This page is generated from `plugin/src/main/resources/io/github/workprint/meaning/table/rules.csv`.*

            Every edit that the language allows has a row here. It gives the class of the edit, what the class depends on, who must act,
            and who only needs to know, with the reason for both.

            | class | what it asks | step of the version |
            | --- | --- | --- |
            | breaking | work that was done, or a tool that was set, by the version before is wrong now | major |
            | action | somebody must do something new; nothing that was made is wrong | minor |
            | notice | somebody should know | patch |
            | editorial | the meaning is the same | patch |

            A change can have another class than its row. The change log then says why:

            - A change to finished work drops by one class. A thing is finished when it says so (`done`, `delivered`, `closed`, a gate that
              was passed), or when all work on it is finished.
            - A change that causes a new error of the check is breaking, for the production office alone. Checks read what others may not
              see.
            - A changed default or library format is told once, with every value that follows from it, in the strongest of their classes.
            - A change request with a stronger class than its changes raises the strongest of them. It never lowers a class; if it states a
              weaker one, `WF-VE11` tells its author. Only a text in which no figure, unit, must, not or name changed becomes
              editorial by it, where it says `spelling-only: yes`.
            - A role is asked only where the change itself is its work. A role whose dates move with it is told.
            - Planned dates and figures are consequences. A date stands under the changes that moved it: it is followed back along what
              holds it, now or before. What the latest dates say is told as slack. Other figures stand under the nearest changes that can
              have made them change.

            """;

    private ChangeRuleReference() {}

    public static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        byThing().forEach((thing, rules) -> {
            page.append("## ").append(thing).append("\n\n");
            page.append("| field | edit | class | to act | told | why |\n| --- | --- | --- | --- | --- | --- |\n");
            rules.forEach(rule -> page.append(row(rule)).append('\n'));
            page.append('\n');
        });
        page.append("## Who is meant\n\n| word | who |\n| --- | --- |\n");
        Arrays.stream(RecipientGroup.values()).forEach(circle -> page.append("| ")
                .append(word(circle))
                .append(" | ")
                .append(circle.words())
                .append(" |\n"));
        return page.toString();
    }

    /** In the order in which the table first comes to each thing. */
    private static Map<String, List<ChangeRule>> byThing() {
        return ChangeRuleTable.standard().rules().stream()
                .collect(
                        Collectors.groupingBy(rule -> rule.subject().thing(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String row(ChangeRule rule) {
        String field = rule.subject().field();
        List<String> rated = new ArrayList<>(List.of(rule.rated().word()));
        rule.when().forEach(condition -> rated.add(condition.words()));
        return String.join(
                " | ",
                "| " + (field.isEmpty() ? "*as a whole*" : "`" + field + "`"),
                rule.edits().stream().map(EditKind::word).collect(Collectors.joining(", ")),
                String.join("; ", rated),
                circles(rule.acts()),
                circles(rule.knows()),
                rule.why() + " |");
    }

    private static String circles(List<RecipientGroup> circles) {
        return circles.stream().map(ChangeRuleReference::word).collect(Collectors.joining(", "));
    }

    private static String word(RecipientGroup circle) {
        return circle.name().toLowerCase(java.util.Locale.ROOT);
    }
}
