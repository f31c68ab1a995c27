package io.github.workprint.render.page;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.Criterion;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.diff.Redline;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.messages.FindingWords;
import io.github.workprint.spec.value.Address;
import io.github.workprint.view.Workflow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the findings page reads: how the version stands, and each finding under the first criterion that it serves. */
final class FindingValues {
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Comparator.naturalOrder());

    private final ComplianceReport standing;
    private final Workflow workflow;
    private final EntityLinks links;
    private final FindingWords words;
    private final Set<Finding> fresh;
    private final Map<Finding, String> ids = new LinkedHashMap<>();

    private FindingValues(ComplianceReport standing, Workflow workflow, EntityLinks links, FindingWords words) {
        this.standing = standing;
        this.workflow = workflow;
        this.links = links;
        this.words = words;
        this.fresh = new HashSet<>(standing.fresh());
        Map<String, Integer> counts = new HashMap<>();
        sorted(standing.version().findings().all())
                .forEach(finding ->
                        ids.put(finding, finding.rule() + "-" + counts.merge(finding.rule(), 1, Integer::sum)));
    }

    static Map<String, Object> of(ComplianceReport standing, Workflow workflow, EntityLinks links, FindingWords words) {
        return new FindingValues(standing, workflow, links, words).values();
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(WORST_FIRST).toList();
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        for (Severity severity : Severity.values()) {
            values.put(severity.word(), standing.version().findings().count(severity));
        }
        values.put("fresh", fresh.size());
        values.put(
                "resolved", sorted(standing.resolved()).stream().map(this::gone).toList());
        values.put("rows", standing.rows().stream().map(this::row).toList());
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            group(criterion.name(), Optional.of(criterion), groups);
        }
        group("other", Optional.empty(), groups);
        values.put("groups", groups);
        return values;
    }

    private Map<String, Object> row(ComplianceReport.Row row) {
        return Map.of(
                "criterion", row.criterion().name(),
                "state", row.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "sections", row.criterion().sections(),
                "findings", rules(row.findings()));
    }

    /** Each rule once, with the place of the worst of its findings. */
    private List<Map<String, Object>> rules(List<Finding> findings) {
        Map<String, List<Finding>> rules = sorted(findings).stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return rules.values().stream()
                .<Map<String, Object>>map(same -> Map.of(
                        "id", String.valueOf(ids.get(same.get(0))),
                        "rule", same.get(0).rule(),
                        "count", same.size()))
                .toList();
    }

    private void group(String name, Optional<Criterion> criterion, List<Map<String, Object>> groups) {
        List<Map<String, Object>> findings = ids.keySet().stream()
                .filter(finding -> standing.home(finding).equals(criterion))
                .map(this::finding)
                .toList();
        if (!findings.isEmpty()) {
            groups.add(Map.of("criterion", name, "findings", findings));
        }
    }

    private Map<String, Object> finding(Finding finding) {
        RulePage page = standing.page(finding);
        Map<String, Object> values = new HashMap<>(gone(finding));
        values.put("id", String.valueOf(ids.get(finding)));
        values.put("impact", words.text(page.impact()));
        values.put("help", words.help(finding));
        values.put("serves", String.join(" ", page.serves()));
        values.put("fresh", fresh.contains(finding));
        values.put("place", finding.place().toString());
        values.put("related", finding.related().stream().map(Place::toString).toList());
        entity(finding.path()).ifPresent(entity -> {
            values.put("about", entity.title());
            values.put("href", links.to(entity.path()));
        });
        return values;
    }

    private Map<String, Object> gone(Finding finding) {
        return Map.of(
                "rule", finding.rule(),
                "title", words.text(standing.page(finding).title()),
                "severity", finding.severity().word(),
                "message", words.message(finding));
    }

    /** What stands on the page of the workflow and is, or holds, what the finding is about. */
    private Optional<Redline> entity(String path) {
        for (String address = path; !address.isEmpty(); address = above(address)) {
            Optional<Redline> found = workflow.entity(address).filter(Redline::isPresent);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String above(String path) {
        return Address.of(path).above().map(Address::toString).orElse("");
    }
}
