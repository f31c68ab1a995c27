package io.github.workprint.rename;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that is to be written into a file. */
public sealed interface Written {
    /** A single value, as it is read. */
    record Single(String text) implements Written {}

    /** A list of single values. */
    record Several(List<String> texts) implements Written {
        public Several {
            texts = List.copyOf(texts);
        }
    }

    /** Values by key, in their order. */
    record Fields(Map<String, Written> fields) implements Written {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}
