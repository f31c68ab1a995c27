package io.github.workprint.plan;

import io.github.workprint.spec.Spec;
import java.util.Map;

/** When each stage can start and finish. */
final class Schedule {
    private Schedule() {}

    static Map<String, Record> of(Spec spec) {
        return Map.of();
    }
}
