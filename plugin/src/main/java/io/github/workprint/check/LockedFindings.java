package io.github.workprint.check;

import io.github.workprint.finding.Findings;
import io.github.workprint.spec.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * What stands against versions that are issued and locked. Nobody can mend it there, and the next version is where it is mended, so it
 * is told as known and stops nothing. What holds the documents together is never among it, nor what only a later day has brought.
 *
 * @param versions with findings of that kind, each with these alone
 */
public record LockedFindings(List<CheckedVersion> versions) {
    public LockedFindings {
        versions = List.copyOf(versions);
    }

    /**
     * Of the versions that people work to.
     *
     * @param own the same, each version checked as of its own date
     * @param isLocked whether the version of a workflow is in the lock
     */
    public static LockedFindings of(Checked checked, Checked own, BiPredicate<String, Version> isLocked) {
        return new LockedFindings(checked.versions().stream()
                .filter(version -> version.current()
                        && isLocked.test(version.workflow(), version.slate().version()))
                .map(version -> of(checked, version, own))
                .filter(version -> !version.findings().all().isEmpty())
                .toList());
    }

    private static CheckedVersion of(Checked checked, CheckedVersion version, Checked own) {
        Set<String> then = own.versions().stream()
                .filter(same -> same.workflow().equals(version.workflow())
                        && same.slate().version().equals(version.slate().version()))
                .flatMap(same -> same.findings().all().stream())
                .map(finding -> finding.rule() + " " + finding.path())
                .collect(Collectors.toSet());
        Findings known = Findings.of(version.findings().all().stream()
                .filter(finding -> !checked.catalogue().get(finding.rule()).structural())
                .filter(finding -> then.contains(finding.rule() + " " + finding.path()))
                .toList());
        return new CheckedVersion(version.workflow(), version.slate(), version.current(), known);
    }

    /** What is left of findings without these. */
    public Findings without(Findings findings) {
        Set<?> known = versions.stream()
                .flatMap(version -> version.findings().all().stream())
                .collect(Collectors.toSet());
        return Findings.of(findings.all().stream()
                .filter(finding -> !known.contains(finding))
                .toList());
    }

    /** Those that nobody has begun to mend: of the versions that are the last of their workflow. */
    public Findings unattended(Checked checked) {
        return Findings.of(versions.stream()
                .filter(version -> last(checked, version.workflow())
                        .filter(last ->
                                last.slate().version().equals(version.slate().version()))
                        .isPresent())
                .flatMap(version -> version.findings().all().stream())
                .toList());
    }

    private static Optional<CheckedVersion> last(Checked checked, String workflow) {
        return checked.versions().stream()
                .filter(version -> version.workflow().equals(workflow))
                .reduce((earlier, later) -> later);
    }
}
