package io.github.workprint.edition;

import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a workflow as a tree of values, for one audience.
 *
 * @param workflow the name of the workflow in addresses and folders
 * @param status draft, issued, withdrawn or archived
 * @param asOf the date of the version
 * @param revision its place in the history, from 0 for the first version; names its colour
 * @param audience for whom it was pruned; internal is everything
 * @param faults what the checks call an error in it; they read everything, so only those who may see everything know of them
 */
public record Edition(
        String workflow,
        Version version,
        String status,
        LocalDate asOf,
        int revision,
        Readers audience,
        Set<Fault> faults,
        Branch root) {

    public Edition {
        faults = audience.equals(Readers.INTERNAL) ? Set.copyOf(faults) : Set.of();
    }

    public Edition with(Readers newAudience, Branch newRoot) {
        return new Edition(workflow, version, status, asOf, revision, newAudience, faults, newRoot);
    }

    /** Every entity by its address. */
    public Map<String, Branch> entities() {
        Map<String, Branch> entities = new LinkedHashMap<>();
        collect(root, entities);
        return entities;
    }

    private static void collect(Branch branch, Map<String, Branch> entities) {
        if (branch.form() == Branch.Form.ENTITY) {
            entities.put(branch.path(), branch);
        }
        for (Node child : branch.children()) {
            if (child instanceof Branch deeper) {
                collect(deeper, entities);
            }
        }
    }

    public Optional<Branch> entity(String address) {
        return Optional.ofNullable(entities().get(address));
    }
}
