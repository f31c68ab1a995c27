package io.github.workprint.meaning.table;

import io.github.workprint.spec.value.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of rules: for every edit that the language allows, what it means. */
public final class ChangeRuleTable {
    private static final String RESOURCE = "rules.csv";
    private static final StrictDirection NO_WAY = StrictDirection.of("");
    private static final ChangeRuleTable STANDARD = load();

    private final List<ChangeRule> rules;
    private final Map<ChangeSubject, Map<EditKind, ChangeRule>> bySubject = new LinkedHashMap<>();
    private final Map<ChangeSubject, StrictDirection> better = new LinkedHashMap<>();

    private ChangeRuleTable(List<ChangeRule> rules) {
        this.rules = List.copyOf(rules);
        for (ChangeRule rule : rules) {
            Map<EditKind, ChangeRule> edits =
                    bySubject.computeIfAbsent(rule.subject(), subject -> new LinkedHashMap<>());
            for (EditKind edit : rule.edits()) {
                if (edits.put(edit, rule) != null) {
                    throw new IllegalArgumentException(rule.subject() + " has two rules for " + edit);
                }
            }
        }
    }

    /** The table of the plugin. */
    public static ChangeRuleTable standard() {
        return STANDARD;
    }

    private static ChangeRuleTable load() {
        try (InputStream in = Objects.requireNonNull(ChangeRuleTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ChangeRuleTable of(String csv) {
        List<List<String>> rows = Csv.rows(csv);
        List<String> heads = rows.get(0);
        List<ChangeRule> rules = new ArrayList<>();
        Map<ChangeSubject, StrictDirection> ways = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < heads.size(); i++) {
                cells.put(heads.get(i), row.get(i));
            }
            ChangeRule rule = rule(cells);
            rules.add(rule);
            ways.put(rule.subject(), StrictDirection.of(cell(cells, "better")));
        }
        ChangeRuleTable table = new ChangeRuleTable(rules);
        table.better.putAll(ways);
        return table;
    }

    private static ChangeRule rule(Map<String, String> cells) {
        return new ChangeRule(
                new ChangeSubject(cell(cells, "thing"), cell(cells, "field")),
                Arrays.stream(cell(cells, "edits").split(" ", -1))
                        .map(word -> EditKind.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                ChangeClass.of(cell(cells, "class")).orElseThrow(),
                ClassCondition.all(cell(cells, "when")),
                RecipientGroup.all(cell(cells, "acts")),
                Arrays.stream(cell(cells, "do").split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                RecipientGroup.all(cell(cells, "knows")),
                cell(cells, "plan").equals("yes"),
                cell(cells, "why"));
    }

    private static String cell(Map<String, String> cells, String head) {
        return cells.getOrDefault(head, "");
    }

    /** Every rule, in the order of the table. */
    public List<ChangeRule> rules() {
        return rules;
    }

    public StrictDirection better(ChangeSubject subject) {
        return better.getOrDefault(subject.ruled(), NO_WAY);
    }

    /** The first of these edits that the subject has a rule for. */
    public Optional<EditKind> edit(ChangeSubject subject, List<EditKind> candidates) {
        Map<EditKind, ChangeRule> edits = bySubject.getOrDefault(subject.ruled(), Map.of());
        return candidates.stream().filter(edits::containsKey).findFirst();
    }

    public Optional<ChangeRule> rule(ChangeSubject subject, EditKind edit) {
        return Optional.ofNullable(
                bySubject.getOrDefault(subject.ruled(), Map.of()).get(edit));
    }

    /** Where two values cannot be compared, the rule that asks most holds. */
    public Optional<ChangeRule> strictest(ChangeSubject subject) {
        return bySubject.getOrDefault(subject.ruled(), Map.of()).values().stream()
                .min(Comparator.comparing(ChangeRule::rated));
    }
}
