package io.github.workprint.edition;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.spec.value.Address;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An error that the checks find in a version, without its words: the same one in the next version is no news, wherever it stands there.
 *
 * @param rule id of the rule, for instance {@code WF-FM03}
 * @param address what it concerns, for instance {@code stage/grade/takes}
 */
public record Fault(String rule, String address) {
    /** Those that are errors among findings. */
    public static Set<Fault> in(Findings findings) {
        return findings.all().stream()
                .filter(Finding::isError)
                .map(finding -> new Fault(finding.rule(), finding.path()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The same, of a thing that has a new name since.
     *
     * @param renamed former to present address of entities
     */
    public Fault renamed(Map<String, String> renamed) {
        return new Fault(rule, Address.of(address).renamed(renamed).toString());
    }
}
