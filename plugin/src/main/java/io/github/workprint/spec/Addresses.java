package io.github.workprint.spec;

import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Kind;
import io.github.workprint.spec.language.Shape;
import io.github.workprint.spec.value.Ref;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every entity of a spec by its address, and how references find them.
 *
 * @param entities address to record, in the order of the spec
 * @param former former address to present address
 */
public record Addresses(Map<String, Object> entities, Map<String, String> former) {
    /** The kind of a reference that is written as a whole address, such as {@code format/vfx-plate/handles}. */
    public static final String ANY = "*";

    public static Addresses of(Spec spec) {
        Map<String, Object> entities = new LinkedHashMap<>();
        Map<String, String> former = new LinkedHashMap<>();
        collect(spec, entities, former);
        return new Addresses(entities, former);
    }

    private static void collect(Object record, Map<String, Object> entities, Map<String, String> former) {
        for (FieldShape field : Shape.of(record.getClass()).fields()) {
            Object value = field.in(record);
            if (field.kind() == Kind.ENTITIES && value instanceof Map<?, ?> map) {
                String kind = field.declared().entity();
                map.forEach((id, entity) -> {
                    entities.putIfAbsent(kind + "/" + id, entity);
                    formerIds(entity).forEach(old -> former.putIfAbsent(kind + "/" + old, kind + "/" + id));
                    collect(entity, entities, former);
                });
            } else if (field.kind() == Kind.RECORD && !field.many() && value != null) {
                collect(value, entities, former);
            }
        }
    }

    private static List<String> formerIds(Object entity) {
        return Shape.of(entity.getClass())
                .field("formerly")
                .map(field -> field.in(entity) instanceof List<?> ids
                        ? ids.stream().map(String::valueOf).toList()
                        : List.<String>of())
                .orElse(List.of());
    }

    /** The address that a reference leads to, looking through the kinds in their order; by present id, else by a former one. */
    public Optional<String> resolve(Ref ref, String... kinds) {
        if (Set.of(kinds).contains(ANY)) {
            return Optional.of(ref.id());
        }
        return Arrays.stream(kinds)
                .map(kind -> kind + "/" + ref.id())
                .filter(entities::containsKey)
                .findFirst()
                .or(() -> Arrays.stream(kinds)
                        .map(kind -> former.get(kind + "/" + ref.id()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst());
    }

    /** The ids of the entities of these kinds. */
    public List<String> ids(String... kinds) {
        return entities.keySet().stream()
                .filter(address -> Set.of(kinds).contains(address.substring(0, address.indexOf('/'))))
                .map(address -> address.substring(address.indexOf('/') + 1))
                .toList();
    }
}
