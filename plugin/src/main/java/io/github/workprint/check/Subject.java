package io.github.workprint.check;

import io.github.workprint.plan.Plan;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * What a rule looks at.
 *
 * @param workflow name of the workflow
 * @param spec the version to check
 * @param earlier the versions before it, oldest first
 * @param illegible addresses of what could not be read, and is therefore missing from the spec
 */
public record Subject(
        String workflow,
        Spec spec,
        Plan plan,
        Addresses addresses,
        List<Spec> earlier,
        Set<String> illegible,
        Vocabulary vocabulary) {
    public Subject {
        earlier = List.copyOf(earlier);
        illegible = Set.copyOf(illegible);
    }
}
