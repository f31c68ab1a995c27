package io.github.workprint.meaning;

import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Fault;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What beside the redline decides what its changes mean.
 *
 * @param earlier the version before; change requests up to it are not told again
 * @param asOf the date of the later version
 * @param seesAll whether nothing is hidden from the readers; nothing is said that rests on what they do not see
 * @param newErrors addresses at which a check finds an error that it did not find in the earlier version
 */
public record Circumstances(Version earlier, LocalDate asOf, boolean seesAll, Set<String> newErrors) {
    public Circumstances {
        newErrors = Collections.unmodifiableSet(new TreeSet<>(newErrors));
    }

    /** Between two versions for the same audience. */
    public static Circumstances between(Edition earlier, Edition later) {
        Set<Fault> known = known(earlier, later);
        Set<String> newErrors = later.faults().stream()
                .filter(fault -> !known.contains(fault))
                .map(Fault::address)
                .collect(Collectors.toSet());
        return new Circumstances(
                earlier.version(), later.asOf(), later.audience().equals(Readers.INTERNAL), newErrors);
    }

    /** The faults of the earlier version, under the names that things have in the later one. */
    private static Set<Fault> known(Edition earlier, Edition later) {
        Map<String, String> renamed = new HashMap<>();
        later.entities().forEach((address, entity) -> entity.formerly()
                .forEach(old -> renamed.put(Address.of(address).withId(old).toString(), address)));
        return earlier.faults().stream().map(fault -> fault.renamed(renamed)).collect(Collectors.toSet());
    }
}
