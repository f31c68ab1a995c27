package io.github.workprint.plan.part;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.value.Address;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A spec in which everything that is declared for many parts stands once for each of them, as if its author had spelled it out.
 *
 * @param spec the one that is written out; its ids are {@code offline@ep-03}, which no author can write
 * @param declared address of what was written out to that of its declaration
 * @param parts address of what was written out to its part
 * @param kinship which parts come from which
 * @param behind id of a stage to that of the same declaration which is done before it, by the same hands
 * @param finishBy address of a stage or deliverable to the day that is counted back from a date of its part
 * @param repeated ids of hand-offs that carry again what another one has carried
 */
public record Unfolded(
        Spec spec,
        Map<String, String> declared,
        Map<String, Part> parts,
        PartKinship kinship,
        Map<String, String> behind,
        Map<String, LocalDate> finishBy,
        Set<String> repeated) {
    public Unfolded {
        declared = Collections.unmodifiableMap(new LinkedHashMap<>(declared));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        behind = Map.copyOf(behind);
        finishBy = Map.copyOf(finishBy);
        repeated = Set.copyOf(repeated);
    }

    static Unfolded same(Spec spec) {
        return new Unfolded(spec, Map.of(), Map.of(), PartKinship.NONE, Map.of(), Map.of(), Set.of());
    }

    /** Whether nothing is declared for parts. */
    public boolean isSame() {
        return declared.isEmpty();
    }

    /** The address of the declaration; of what was not written out, its own. */
    public String declaration(String address) {
        return declared.getOrDefault(address, address);
    }

    /** The id of the stage as it was declared. */
    public String declaredStage(String id) {
        return Address.of(declaration("stage/" + id)).id();
    }

    /** The part that something was written out for. */
    public Optional<Part> part(String address) {
        return Optional.ofNullable(parts.get(address));
    }

    /** The ids of the stages that a declared one was written out as; its own where it was not. */
    public List<String> stages(String id) {
        List<String> all = declared.entrySet().stream()
                .filter(entry -> entry.getValue().equals("stage/" + id))
                .map(entry -> Address.of(entry.getKey()).id())
                .toList();
        return all.isEmpty() ? List.of(id) : all;
    }
}
