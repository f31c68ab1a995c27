package io.github.workprint.reference;

import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a spec back to a tree, all long forms and standard spellings. */
final class SpecAsTree {
    private SpecAsTree() {}

    static Map<String, Object> of(Object record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (FieldShape field : RecordShape.of(record.getClass()).fields()) {
            Object value = field.in(record);
            boolean empty =
                    value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
            if (value != null && !empty) {
                tree.put(field.key(), value(value));
            }
        }
        return tree;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> entities) {
            Map<String, Object> tree = new LinkedHashMap<>();
            entities.forEach((id, entity) -> tree.put((String) id, of(entity)));
            return tree;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SpecAsTree::value).toList();
        }
        return value instanceof Record record
                        && !RecordShape.of(record.getClass()).fields().isEmpty()
                ? of(record)
                : value.toString();
    }
}
