package io.github.workprint.diff;

import io.github.workprint.edition.Edition;
import io.github.workprint.edition.EditionHistory;
import io.github.workprint.edition.Outline;
import io.github.workprint.edition.Outline.FormerIds;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the entities of a history from version to version, by id and by {@code formerly}. What was renamed in between is still
 * known under the name that an older version has for it.
 */
public final class Lineage {
    private final List<Edition> chain;
    private final List<Map<String, FormerIds>> entities;
    /** For each version but the first, what happened to the names since the one before. */
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param renamed former address to present address
     * @param replacedBy address of what is gone to the addresses of what took its place
     */
    private record Step(Map<String, String> renamed, Map<String, List<String>> replacedBy) {}

    private Lineage(List<Edition> chain, List<Map<String, FormerIds>> entities) {
        this.chain = chain;
        this.entities = List.copyOf(entities);
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < entities.size(); i++) {
            seen.addAll(entities.get(i - 1).keySet());
            Set<String> before = entities.get(i - 1).keySet();
            Map<String, FormerIds> after = entities.get(i);
            steps.add(new Step(renamed(before, seen, after), replaced(before, after)));
        }
    }

    /** @param chain editions of one workflow, pruned for one audience, oldest first; at least one */
    public static Lineage of(List<Edition> chain) {
        return new Lineage(
                List.copyOf(chain), chain.stream().map(Outline::entities).toList());
    }

    /** Of editions that are read when they are compared. */
    public static Lineage of(EditionHistory history) {
        return new Lineage(
                history.editions(),
                history.outlines().stream().map(Outline::entities).toList());
    }

    /** @param seen addresses of all versions before, for what was out of sight for a while */
    private static Map<String, String> renamed(Set<String> before, Set<String> seen, Map<String, FormerIds> after) {
        Map<String, String> renamed = new LinkedHashMap<>();
        after.forEach((address, entity) -> {
            if (!before.contains(address)) {
                entity.formerly().stream()
                        .map(id -> Address.of(address).withId(id).toString())
                        .filter(former -> seen.contains(former) && !after.containsKey(former))
                        .findFirst()
                        .ifPresent(former -> renamed.putIfAbsent(former, address));
            }
        });
        return renamed;
    }

    private static Map<String, List<String>> replaced(Set<String> before, Map<String, FormerIds> after) {
        Map<String, List<String>> replaced = new LinkedHashMap<>();
        after.forEach((address, entity) -> {
            entity.replaces().stream()
                    .map(id -> Address.of(address).withId(id).toString())
                    .filter(former -> before.contains(former) && !after.containsKey(former))
                    .forEach(former -> replaced.computeIfAbsent(former, key -> new ArrayList<>())
                            .add(address));
        });
        return replaced;
    }

    /** The latest edition, marked with what changed since each older one, which stand in their order; net of what was changed back. */
    public List<Redline> toLatest() {
        List<Redline> redlines = new ArrayList<>();
        for (int i = 0; i < chain.size() - 1; i++) {
            redlines.add(between(i, chain.size() - 1));
        }
        return List.copyOf(redlines);
    }

    /** Each edition, marked with what changed since the one before; the first has no marks. */
    public List<Redline> stepByStep() {
        List<Redline> redlines = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            redlines.add(between(Math.max(0, i - 1), i));
        }
        return List.copyOf(redlines);
    }

    /** The edition at a position of the chain, marked with what changed since the one at an earlier position. */
    public Redline between(int earlier, int later) {
        return Merge.of(chain.get(earlier), chain.get(later), names(earlier, later));
    }

    private NamePairs names(int earlier, int later) {
        Set<String> first = entities.get(earlier).keySet();
        Set<String> last = entities.get(later).keySet();
        Map<String, String> current = new LinkedHashMap<>();
        first.forEach(address -> current.put(address, address));
        Map<String, List<String>> replaced = new LinkedHashMap<>();
        for (Step step : steps.subList(earlier, later)) {
            replaced.replaceAll((address, names) -> names.stream()
                    .flatMap(name -> step.replacedBy().getOrDefault(name, List.of(name)).stream())
                    .map(name -> step.renamed().getOrDefault(name, name))
                    .distinct()
                    .toList());
            current.forEach((address, name) -> {
                if (step.replacedBy().containsKey(name)) {
                    replaced.put(address, step.replacedBy().getOrDefault(name, List.of()));
                }
            });
            // A name that was given up and then given to something else leads there no more.
            current.values().removeIf(step.renamed()::containsValue);
            current.replaceAll((address, name) -> step.renamed().getOrDefault(name, name));
        }
        Map<String, String> present = new HashMap<>();
        Set<String> taken = new HashSet<>();
        current.forEach((address, name) -> {
            // Where both names are in both versions, each is what it was.
            boolean bothInBoth = last.contains(address) && first.contains(name);
            if (last.contains(name) && (address.equals(name) || !bothInBoth)) {
                present.put(address, name);
                taken.add(name);
            }
        });
        for (String address : first) {
            String name = last.contains(address) && !taken.contains(address)
                    ? address
                    : current.getOrDefault(address, address);
            if (!present.containsKey(address) && last.contains(name) && taken.add(name)) {
                present.put(address, name);
            }
        }
        replaced.keySet().removeAll(present.keySet());
        replaced.replaceAll(
                (address, names) -> names.stream().filter(last::contains).toList());
        replaced.values().removeIf(List::isEmpty);
        return NamePairs.of(first, last, present, replaced);
    }
}
