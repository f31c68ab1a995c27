package io.github.workprint.reference;

import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.value.Address;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a project has names for: its entities, and the rows of the format library.
 *
 * @param entities by kind, each id with what it is called, in the order of the specs
 * @param library ids of rows
 */
public record ProjectIds(Map<String, Map<String, String>> entities, List<String> library) {
    public ProjectIds {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        entities.forEach((kind, ids) -> copy.put(kind, Collections.unmodifiableMap(new LinkedHashMap<>(ids))));
        entities = Collections.unmodifiableMap(copy);
        library = List.copyOf(library);
    }

    /** Those of no project. */
    public static ProjectIds none() {
        return of(List.of(), FormatLibrary.load());
    }

    /** @param specs the newest version of each workflow */
    public static ProjectIds of(List<Spec> specs, FormatLibrary library) {
        Map<String, Map<String, String>> entities = new LinkedHashMap<>();
        for (Spec spec : specs) {
            Addresses.of(spec).entities().forEach((path, entity) -> {
                Address address = Address.of(path);
                entities.computeIfAbsent(address.kind(), kind -> new LinkedHashMap<>())
                        .putIfAbsent(address.id(), name(entity, address.id()));
            });
        }
        return new ProjectIds(entities, List.copyOf(library.ids()));
    }

    private static String name(Object entity, String id) {
        return RecordShape.of(entity.getClass())
                .field("name")
                .map(field -> field.in(entity))
                .map(String::valueOf)
                .orElse(id);
    }

    /** The ids that a reference may name, with what they are called; whole addresses where it may lead anywhere. */
    public Map<String, String> of(Collection<String> kinds) {
        Map<String, String> ids = new LinkedHashMap<>();
        if (kinds.contains(Addresses.ANY)) {
            entities.forEach((kind, named) -> named.forEach((id, name) -> ids.put(kind + "/" + id, name)));
        } else {
            kinds.forEach(kind -> entities.getOrDefault(kind, Map.of()).forEach(ids::putIfAbsent));
        }
        return ids;
    }

    /** Whether a field names a row of the format library. */
    public static boolean isRowOfLibrary(FieldShape field) {
        return field.component().getDeclaringRecord() == Format.class
                && field.key().equals("uses");
    }
}
