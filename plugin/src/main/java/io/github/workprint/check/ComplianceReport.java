package io.github.workprint.check;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Severity;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a version stands against the ten criteria of the standard SKSPP04. It knows this version and the one before, never a later
 * one, so that it stays what it was.
 *
 * @param former former to present address of what this version gave a new name
 */
public record ComplianceReport(
        CheckedVersion version, Optional<CheckedVersion> before, Map<String, String> former, Catalogue catalogue) {
    public ComplianceReport {
        former = Map.copyOf(former);
    }

    /** How a criterion is met. */
    public enum State {
        MET,
        FINDINGS,
        NOT_ADDRESSED
    }

    /** @param findings above info of rules that serve the criterion */
    public record Row(Criterion criterion, State state, List<Finding> findings) {}

    /** Of every version, in the order in which they were checked: each workflow's oldest first. */
    public static List<ComplianceReport> all(Checked checked) {
        List<ComplianceReport> all = new ArrayList<>();
        for (int i = 0; i < checked.versions().size(); i++) {
            CheckedVersion version = checked.versions().get(i);
            Optional<CheckedVersion> before = i == 0
                    ? Optional.empty()
                    : Optional.of(checked.versions().get(i - 1))
                            .filter(earlier -> earlier.workflow().equals(version.workflow()));
            all.add(new ComplianceReport(version, before, version.slate().former(), checked.catalogue()));
        }
        return List.copyOf(all);
    }

    /** Workflow and version: {@code the-salt-road 1.0.0}. */
    public String name() {
        return version.workflow() + " " + version.slate().version();
    }

    /** One for each criterion, in their order. */
    public List<Row> rows() {
        return Arrays.stream(Criterion.values()).map(this::row).toList();
    }

    private Row row(Criterion criterion) {
        List<Finding> findings = version.findings().all().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> page(finding).serves().contains(criterion.name()))
                .toList();
        boolean addressed =
                criterion.sections().stream().anyMatch(version.slate().sections()::contains);
        return new Row(
                criterion,
                !findings.isEmpty() ? State.FINDINGS : addressed ? State.MET : State.NOT_ADDRESSED,
                findings);
    }

    public RulePage page(Finding finding) {
        return catalogue.get(finding.rule());
    }

    /** The first criterion that the rule of a finding serves; empty where it serves points of knowledge alone. */
    public Optional<Criterion> home(Finding finding) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> page(finding).serves().contains(criterion.name()))
                .findFirst();
    }

    /** What the version before did not have; nothing of a first version. */
    public List<Finding> fresh() {
        Set<String> known = before().stream()
                .flatMap(earlier -> earlier.findings().all().stream())
                .map(this::inherited)
                .collect(Collectors.toSet());
        return before.isEmpty()
                ? List.of()
                : version.findings().all().stream()
                        .filter(finding -> !known.contains(identity(finding, finding.path())))
                        .toList();
    }

    /** What the version before had, and this one has not. */
    public List<Finding> resolved() {
        Set<String> left = version.findings().all().stream()
                .map(finding -> identity(finding, finding.path()))
                .collect(Collectors.toSet());
        return before.stream()
                .flatMap(earlier -> earlier.findings().all().stream())
                .filter(finding -> !left.contains(inherited(finding)))
                .toList();
    }

    /** A finding of the version before, under the name that what it is about has in this one. */
    private String inherited(Finding finding) {
        return identity(finding, Address.of(finding.path()).renamed(former).toString());
    }

    /** The same rule at the same address is the same finding. */
    private static String identity(Finding finding, String path) {
        return finding.rule() + " " + path;
    }
}
