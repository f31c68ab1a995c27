package io.github.workprint.progress;

import io.github.workprint.spec.event.FiledEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A roll, with what is recorded of its copies.
 *
 * @param name of its folder
 * @param material the address of what it is of; empty where no record says it
 * @param copies the last record of each volume, by the address of the volume
 */
public record CopiedRoll(String name, Optional<String> material, SortedMap<String, FiledEvent> copies) {
    /**
     * A record of a roll.
     *
     * @param volume the address of the volume that it was found on
     */
    public record Copy(FiledEvent event, String volume, Optional<String> material) {}

    /** @param copies in the order in which they were found */
    public static List<CopiedRoll> of(List<Copy> copies) {
        Map<String, List<Copy>> rolls = new TreeMap<>();
        copies.forEach(
                copy -> rolls.computeIfAbsent(String.valueOf(copy.event().said().roll()), roll -> new ArrayList<>())
                        .add(copy));
        return rolls.entrySet().stream()
                .map(roll -> of(roll.getKey(), roll.getValue()))
                .toList();
    }

    private static CopiedRoll of(String name, List<Copy> copies) {
        SortedMap<String, FiledEvent> last = new TreeMap<>();
        Optional<String> material = Optional.empty();
        for (Copy copy : copies) {
            last.put(copy.volume(), copy.event());
            if (copy.material().isPresent()) {
                material = copy.material();
            }
        }
        return new CopiedRoll(name, material, last);
    }

    /** Whether every file on a volume was read back and found as it was. */
    public boolean isVerified(String volume) {
        return Optional.ofNullable(copies.get(volume))
                .filter(event -> Boolean.TRUE.equals(event.said().verified()))
                .isPresent();
    }

    /** The volumes that it has to be on, and is not recorded on. */
    public Set<String> missing(CopyPlan plan) {
        Set<String> missing = new TreeSet<>(plan.of(material));
        missing.removeAll(copies.keySet());
        return missing;
    }

    /** The volumes that it has to be on, and on which nobody has verified it. */
    public Set<String> unverified(CopyPlan plan) {
        Set<String> unverified = new TreeSet<>(plan.of(material));
        unverified.removeIf(this::isVerified);
        return unverified;
    }
}
