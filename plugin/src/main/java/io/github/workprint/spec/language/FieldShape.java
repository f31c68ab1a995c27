package io.github.workprint.spec.language;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One declared field of a record.
 *
 * @param key as written in YAML
 * @param many whether it holds a list
 * @param element the class of the value, of a list's items or of a map's entities
 */
public record FieldShape(
        String key, RecordComponent component, Field declared, ValueKind kind, boolean many, Class<?> element) {

    static FieldShape of(RecordComponent component, Field declared) {
        boolean map = component.getType() == Map.class;
        boolean many = component.getType() == List.class;
        Class<?> element = map ? argument(component, 1) : many ? argument(component, 0) : component.getType();
        ValueKind kind = map ? ValueKind.ENTITIES : ValueKind.of(element, declared);
        return new FieldShape(kebab(component.getName()), component, declared, kind, many, element);
    }

    private static Class<?> argument(RecordComponent component, int index) {
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
        return (Class<?>) argument;
    }

    /** The component's name as the language writes it: {@code asOf} is {@code as-of}. */
    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("_$", "");
    }

    public String label() {
        return declared.value();
    }

    /** For a map of entities: the only keys that it may have, in their order; empty where the author names them. */
    public List<String> keys() {
        Keyed[] constants = declared.keyed().getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(Keyed::key)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The field's value in a record; null where it is not given. */
    public @Nullable Object in(Object entity) {
        try {
            return component.getAccessor().invoke(entity);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }

    /** The address of what stands under this field: entities begin an address of their own. */
    public String pathUnder(String parent) {
        return parent.isEmpty() ? key : parent + "/" + key;
    }
}
