package io.github.workprint.check;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How versions stand against the ten criteria of the standard SKSPP04, as a page in Markdown for those who answer for them. */
public final class Standing {
    /** What each criterion asks for, and the sections in which a workflow answers it. */
    private record Criterion(String name, List<String> sections) {}

    private static final Map<String, Criterion> CRITERIA = criteria();

    private Standing() {}

    private static Map<String, Criterion> criteria() {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        criteria.put("P1", new Criterion("Documents for everybody who works on it", List.of("stages", "documents")));
        criteria.put(
                "P2",
                new Criterion("Everybody knows their part and its technical needs", List.of("roles", "interfaces")));
        criteria.put("P3", new Criterion("Current information from reliable sources", List.of("sources")));
        criteria.put(
                "P4",
                new Criterion(
                        "Handles the client's formats, efficiently and at fair cost", List.of("materials", "formats")));
        criteria.put(
                "P5",
                new Criterion("The right files for each operation and output", List.of("formats", "deliverables")));
        criteria.put(
                "P6",
                new Criterion("Threats to time, cost and standards are seen in time", List.of("risks", "schedule")));
        criteria.put("P7", new Criterion("Changed at least cost and delay", List.of("changes", "decisions", "budget")));
        criteria.put("P8", new Criterion("Secure at all stages", List.of("security")));
        criteria.put("P9", new Criterion("The client can follow and decide as agreed", List.of("agreements")));
        criteria.put("P10", new Criterion("Files are kept as the policy asks", List.of("data-classes", "volumes")));
        return criteria;
    }

    /** A table for each version, the latest first, and what is new and resolved since the one before. */
    public static String markdown(Checked checked) {
        StringBuilder page = new StringBuilder("# How the workflows stand\n");
        for (int i = checked.versions().size() - 1; i >= 0; i--) {
            CheckedVersion version = checked.versions().get(i);
            page.append("\n## ")
                    .append(version.workflow())
                    .append(' ')
                    .append(version.spec().version())
                    .append("\n\n");
            table(version, checked.catalogue(), page);
            if (i > 0 && checked.versions().get(i - 1).workflow().equals(version.workflow())) {
                since(checked.versions().get(i - 1), version, page);
            }
        }
        return page.toString();
    }

    private static void table(CheckedVersion version, Catalogue catalogue, StringBuilder page) {
        page.append("| criterion | | stands |\n| --- | --- | --- |\n");
        CRITERIA.forEach((id, criterion) -> page.append("| ")
                .append(id)
                .append(" | ")
                .append(criterion.name())
                .append(" | ")
                .append(stands(id, criterion, version, catalogue))
                .append(" |\n"));
    }

    private static String stands(String id, Criterion criterion, CheckedVersion version, Catalogue catalogue) {
        List<Finding> findings = version.findings().all().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> catalogue
                        .page(finding.rule())
                        .filter(page -> page.serves().contains(id))
                        .isPresent())
                .toList();
        boolean addressed =
                criterion.sections().stream().anyMatch(version.spec().origin()::has);
        if (findings.isEmpty()) {
            return addressed ? "met" : "not addressed: no " + String.join(", no ", criterion.sections());
        }
        return "met with findings: "
                + findings.stream()
                        .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(rule -> rule.getKey() + (rule.getValue() > 1 ? " × " + rule.getValue() : ""))
                        .collect(Collectors.joining(", "));
    }

    private static void since(CheckedVersion before, CheckedVersion now, StringBuilder page) {
        list("New since " + before.spec().version(), without(now, before), page);
        list("Resolved since " + before.spec().version(), without(before, now), page);
    }

    /** Findings of one version that the other has not; the same rule at the same address is the same finding. */
    private static List<Finding> without(CheckedVersion one, CheckedVersion other) {
        Set<String> known =
                other.findings().all().stream().map(Standing::identity).collect(Collectors.toSet());
        return one.findings().all().stream()
                .filter(finding -> !known.contains(identity(finding)))
                .toList();
    }

    private static String identity(Finding finding) {
        return finding.rule() + " " + finding.path();
    }

    private static void list(String title, List<Finding> findings, StringBuilder page) {
        if (!findings.isEmpty()) {
            page.append("\n").append(title).append(":\n\n");
            findings.forEach(finding -> page.append("* ")
                    .append(finding.severity().word())
                    .append(' ')
                    .append(finding.rule())
                    .append(": ")
                    .append(finding.message())
                    .append('\n'));
        }
    }
}
