package io.github.workprint.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * To which volumes the offloads of a version copy.
 *
 * @param volumes their addresses, by that of the material that is offloaded
 */
public record CopyPlan(Map<String, Set<String>> volumes) {
    /** In the place of the address of a material: of whatever there is. */
    private static final String ANY = "";

    public CopyPlan {
        volumes = Map.copyOf(volumes);
    }

    /**
     * Adds an offload to a plan that is made.
     *
     * @param materials what it takes; none where it does not say, and then any roll may come from it
     */
    public static void add(Map<String, Set<String>> plan, List<String> materials, List<String> volumes) {
        (materials.isEmpty() ? List.of(ANY) : materials)
                .forEach(material ->
                        plan.computeIfAbsent(material, first -> new TreeSet<>()).addAll(volumes));
    }

    /** Where a roll has to be; of one whose material nobody knows, everywhere. */
    public Set<String> of(Optional<String> material) {
        Optional<Set<String>> known = material.map(volumes::get);
        Set<String> all = new TreeSet<>();
        known.ifPresentOrElse(all::addAll, () -> volumes.values().forEach(all::addAll));
        return all;
    }
}
