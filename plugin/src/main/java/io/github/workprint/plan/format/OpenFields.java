package io.github.workprint.plan.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what open fields take. The author's own value wins over any offer, and an earlier offer over a later one. */
final class OpenFields {
    private final Map<String, Inherited> taken = new LinkedHashMap<>();

    /**
     * @param own what the author gave; null where the field is open
     * @param value what it may take; null where there is nothing to take
     */
    void offer(String path, @Nullable Object own, @Nullable Object value, String via) {
        if (own == null && value != null) {
            taken.putIfAbsent(path, new Inherited(value, via));
        }
    }

    Map<String, Inherited> taken() {
        return taken;
    }
}
