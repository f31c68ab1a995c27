package io.github.workprint.plan;

import io.github.workprint.spec.Spec;
import java.util.Map;

/** How much data comes in and is made. */
final class DataPlan {
    private DataPlan() {}

    static Map<String, Record> of(Spec spec, Map<String, Inherited> inheritance, FormatLibrary library) {
        return Map.of();
    }
}
