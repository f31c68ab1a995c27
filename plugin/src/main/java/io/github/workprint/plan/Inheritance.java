package io.github.workprint.plan;

import io.github.workprint.spec.Spec;
import java.util.Map;

/** What formats and stages take from the library and from the defaults. */
final class Inheritance {
    private Inheritance() {}

    static Map<String, Inherited> of(Spec spec, FormatLibrary library) {
        return Map.of();
    }
}
