package io.github.workprint.check;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules found.
 *
 * @param versions of all workflows, each workflow's oldest first
 */
public record Checked(List<CheckedVersion> versions, Catalogue catalogue) {
    public Checked {
        versions = List.copyOf(versions);
    }

    /**
     * What its authors should be told: everything about the latest version of each workflow and about drafts. Older versions are
     * what they were, so of them only what shakes the whole history.
     */
    public Findings findings() {
        return Findings.of(versions.stream()
                .flatMap(version -> version.current() ? version.findings().all().stream() : structural(version))
                .toList());
    }

    /** What was found in each version of a workflow, oldest first. */
    public List<Findings> of(String workflow) {
        return versions.stream()
                .filter(version -> version.workflow().equals(workflow))
                .map(CheckedVersion::findings)
                .toList();
    }

    /** Only what a site cannot be built on. */
    public Findings structural() {
        return Findings.of(versions.stream().flatMap(this::structural).toList());
    }

    private Stream<Finding> structural(CheckedVersion version) {
        return version.findings().all().stream()
                .filter(finding -> catalogue.get(finding.rule()).structural());
    }
}
