package io.github.workprint.plan;

import io.github.workprint.spec.Spec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from a spec.
 *
 * @param inheritance address of a field that was left open to the value that it takes
 * @param planned address of an entity to its figures, a record whose components are declared as fields
 */
public record Plan(Map<String, Inherited> inheritance, Map<String, Record> planned) {
    public Plan {
        inheritance = Map.copyOf(inheritance);
        planned = Map.copyOf(planned);
    }

    public static Plan of(Spec spec, FormatLibrary library) {
        Map<String, Inherited> inheritance = Inheritance.of(spec, library);
        Map<String, Record> planned = new HashMap<>();
        planned.putAll(DataPlan.of(spec, inheritance, library));
        planned.putAll(Schedule.of(spec));
        return new Plan(inheritance, planned);
    }

    public Optional<Inherited> inherited(String path) {
        return Optional.ofNullable(inheritance.get(path));
    }

    public Optional<Record> figures(String address) {
        return Optional.ofNullable(planned.get(address));
    }
}
