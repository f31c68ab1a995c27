package io.github.workprint.meaning;

import io.github.workprint.edition.Edition;
import io.github.workprint.finding.Finding;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What beside the redline decides what its changes mean.
 *
 * @param since the earlier version; change requests up to it are not told again
 * @param asOf the date of the later version
 * @param begunIfUnknown whether work that no date is seen of counts as begun: to be safe for those who see the whole plan; those
 *     who see no dates are not told that work is lost
 * @param newErrors addresses at which a check finds an error that it did not find in the earlier version
 */
public record Circumstances(Version since, LocalDate asOf, boolean begunIfUnknown, Set<String> newErrors) {
    public Circumstances {
        newErrors = Set.copyOf(newErrors);
    }

    public static Circumstances between(Edition earlier, Edition later) {
        return new Circumstances(earlier.version(), later.asOf(), later.audience() == Audience.INTERNAL, Set.of());
    }

    /**
     * The same, knowing what the checks find. Checks read the whole spec, so this is for the internal audience only.
     *
     * @param earlier findings of the earlier version
     * @param later findings of the later version
     */
    public Circumstances with(Collection<Finding> earlier, Collection<Finding> later) {
        Set<String> before = earlier.stream()
                .filter(Finding::isError)
                .map(finding -> finding.rule() + " " + finding.path())
                .collect(Collectors.toSet());
        Predicate<Finding> isNew = finding -> !before.contains(finding.rule() + " " + finding.path());
        return new Circumstances(
                since,
                asOf,
                begunIfUnknown,
                later.stream()
                        .filter(Finding::isError)
                        .filter(isNew)
                        .map(Finding::path)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
