package io.github.workprint.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The page on what changes mean, as Markdown. */
public final class ChangeRuleReference {
    private static final String HEAD =
            """
            # What a change means

            *This page is generated from `plugin/src/main/resources/io/github/workprint/meaning/rules.csv`.*

            Every edit that the language allows has a row here: its class, what the class depends on, who must act, and who is told
            beside them.

            | class | what it asks | step of the version |
            | --- | --- | --- |
            | breaking | work done, or tools set, to the version before are wrong | major |
            | action | somebody must do something new; nothing that was made is wrong | minor |
            | notice | to be known | patch |
            | editorial | no meaning moved | patch |

            What is moved away from the class of its row, and why, the change log says:

            - What was finished before drops by one class. A thing is finished when it says so (`done`, `delivered`, `closed`, a gate
              that was passed), or when all the work on it is.
            - What makes a check find a new error is breaking, for the production office: checks read what others may not see.
            - A changed default, or library format, is told once, with every value that is taken from it, in the strongest of their
              classes.
            - A change request that asks for more than its changes do raises the strongest of them. It never lowers one;
              where it says less, `WF-VE11` tells its author.
            - Planned dates and figures are consequences. They stand under the nearest changes that can have moved them.

            """;

    private ChangeRuleReference() {}

    public static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        List<ChangeRule> rules = ChangeRuleTable.standard().rules();
        String thing = "";
        for (ChangeRule rule : rules) {
            if (!rule.subject().thing().equals(thing)) {
                thing = rule.subject().thing();
                page.append("## ").append(thing).append("\n\n");
                page.append("| field | edit | class | to act | told |\n| --- | --- | --- | --- | --- |\n");
            }
            page.append(row(rule)).append('\n');
            boolean last = rules.indexOf(rule) == rules.size() - 1
                    || !rules.get(rules.indexOf(rule) + 1).subject().thing().equals(thing);
            page.append(last ? "\n" : "");
        }
        page.append("## Who is meant\n\n| word | who |\n| --- | --- |\n");
        Arrays.stream(RecipientGroup.values()).forEach(circle -> page.append("| ")
                .append(word(circle))
                .append(" | ")
                .append(circle.words())
                .append(" |\n"));
        return page.toString();
    }

    private static String row(ChangeRule rule) {
        String field = rule.subject().field();
        List<String> rated = new ArrayList<>(List.of(rule.rated().word()));
        if (rule.when() != ClassCondition.ALWAYS) {
            rated.add(rule.when().words());
        }
        return String.join(
                " | ",
                "| " + (field.isEmpty() ? "*as a whole*" : "`" + field + "`"),
                rule.edits().stream().map(EditKind::word).collect(Collectors.joining(", ")),
                String.join("; ", rated),
                circles(rule.acts()),
                circles(rule.knows()) + " |");
    }

    private static String circles(List<RecipientGroup> circles) {
        return circles.stream().map(ChangeRuleReference::word).collect(Collectors.joining(", "));
    }

    private static String word(RecipientGroup circle) {
        return circle.name().toLowerCase(java.util.Locale.ROOT);
    }
}
