package io.github.workprint.meaning;

import io.github.workprint.plan.Csv;
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
public final class RuleTable {
    private static final String RESOURCE = "rules.csv";
    private static final Better NO_WAY = Better.of("");
    private static final RuleTable STANDARD = load();

    private final List<Rule> rules;
    private final Map<Subject, Map<Edit, Rule>> bySubject = new LinkedHashMap<>();
    private final Map<Subject, Better> better = new LinkedHashMap<>();

    private RuleTable(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            Map<Edit, Rule> edits = bySubject.computeIfAbsent(rule.subject(), subject -> new LinkedHashMap<>());
            for (Edit edit : rule.edits()) {
                if (edits.put(edit, rule) != null) {
                    throw new IllegalArgumentException(rule.subject() + " has two rules for " + edit);
                }
            }
        }
    }

    /** The table of the plugin. */
    public static RuleTable standard() {
        return STANDARD;
    }

    private static RuleTable load() {
        try (InputStream in = Objects.requireNonNull(RuleTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RuleTable of(String csv) {
        List<List<String>> rows = Csv.rows(csv);
        List<String> heads = rows.get(0);
        List<Rule> rules = new ArrayList<>();
        Map<Subject, Better> ways = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < heads.size(); i++) {
                cells.put(heads.get(i), row.get(i));
            }
            Rule rule = rule(cells);
            rules.add(rule);
            ways.put(rule.subject(), Better.of(cell(cells, "better")));
        }
        RuleTable table = new RuleTable(rules);
        table.better.putAll(ways);
        return table;
    }

    private static Rule rule(Map<String, String> cells) {
        return new Rule(
                new Subject(cell(cells, "thing"), cell(cells, "field")),
                Arrays.stream(cell(cells, "edits").split(" ", -1))
                        .map(word -> Edit.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                ChangeClass.of(cell(cells, "class")).orElseThrow(),
                When.of(cell(cells, "when")),
                Circle.all(cell(cells, "acts")),
                Circle.all(cell(cells, "knows")),
                reach(cell(cells, "plan")));
    }

    private static Rule.Reach reach(String word) {
        return word.isEmpty() ? Rule.Reach.NONE : Rule.Reach.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String cell(Map<String, String> cells, String head) {
        return cells.getOrDefault(head, "");
    }

    /** Every rule, in the order of the table. */
    public List<Rule> rules() {
        return rules;
    }

    Better better(Subject subject) {
        return better.getOrDefault(subject.ruled(), NO_WAY);
    }

    /** The first of these edits that the subject has a rule for. */
    Optional<Edit> edit(Subject subject, List<Edit> candidates) {
        Map<Edit, Rule> edits = bySubject.getOrDefault(subject.ruled(), Map.of());
        return candidates.stream().filter(edits::containsKey).findFirst();
    }

    Optional<Rule> rule(Subject subject, Edit edit) {
        return Optional.ofNullable(
                bySubject.getOrDefault(subject.ruled(), Map.of()).get(edit));
    }

    /** Where two values cannot be compared, the rule that asks most holds. */
    Optional<Rule> strictest(Subject subject) {
        return bySubject.getOrDefault(subject.ruled(), Map.of()).values().stream()
                .min(Comparator.comparing(Rule::rated));
    }
}
