package io.github.workprint.spec;

import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every entity of a spec by its address, and how references find them.
 *
 * @param entities address to record, in the order of the spec
 * @param former former address to present address
 * @param declared address to the audience that entities of its kind are declared for
 */
public record Addresses(Map<String, Object> entities, Map<String, String> former, Map<String, Audience> declared) {
    /** The kind of a reference that is written as a whole address, such as {@code format/vfx-plate/handles}. */
    public static final String ANY = "*";

    public static Addresses of(Spec spec) {
        Addresses addresses = new Addresses(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        addresses.collect(spec, Audience.CLIENT);
        return addresses;
    }

    private void collect(Object record, Audience above) {
        for (FieldShape field : RecordShape.of(record.getClass()).holding()) {
            Object value = field.in(record);
            Audience audience = above.narrower(field.declared().audience());
            if (field.kind() == ValueKind.ENTITIES && value instanceof Map<?, ?> map) {
                String kind = field.declared().entity();
                map.forEach((id, entity) -> {
                    entities.putIfAbsent(kind + "/" + id, entity);
                    formerIds(entity).forEach(old -> former.putIfAbsent(kind + "/" + old, kind + "/" + id));
                    declared.putIfAbsent(kind + "/" + id, audience);
                    collect(entity, audience);
                });
            } else if (field.kind() == ValueKind.RECORD && !field.many() && value != null) {
                collect(value, audience);
            }
        }
    }

    private static List<String> formerIds(Object entity) {
        return RecordShape.of(entity.getClass())
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

    /** What a reference leads to; empty where it is not given, or leads nowhere. */
    public <T> Optional<T> find(Class<T> type, @Nullable Ref ref, String... kinds) {
        return Optional.ofNullable(ref)
                .flatMap(given -> resolve(given, kinds))
                .map(entities::get)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The addresses that references lead to. */
    public List<String> all(Collection<Ref> refs, String... kinds) {
        return refs.stream().flatMap(ref -> resolve(ref, kinds).stream()).toList();
    }

    /** The format of a material, format or deliverable. */
    public Optional<Format> format(String thing) {
        Object entity = entities.get(thing);
        if (entity instanceof Format format) {
            return Optional.of(format);
        }
        Ref ref = entity instanceof Material material
                ? material.format()
                : entity instanceof Deliverable deliverable ? deliverable.format() : null;
        return find(Format.class, ref, "format");
    }

    /** The address of the collection that holds the entities of a kind: {@code stages} for {@code stage}. */
    public static String collection(String kind) {
        return collection(kind, RecordShape.of(Spec.class), "").orElse("");
    }

    private static Optional<String> collection(String kind, RecordShape shape, String path) {
        return shape.fields().stream()
                .flatMap(field -> field.declared().entity().equals(kind)
                        ? Stream.of(field.pathUnder(path))
                        : field.kind() == ValueKind.RECORD && !field.many()
                                ? collection(kind, RecordShape.of(field.element()), field.pathUnder(path)).stream()
                                : Stream.empty())
                .findFirst();
    }

    /** The widest circle that entities of this one's kind are declared for. */
    public Audience declaredFor(String address) {
        return declared.getOrDefault(address, Audience.INTERNAL);
    }

    /** The ids of the entities of these kinds. */
    public List<String> ids(String... kinds) {
        return entities.keySet().stream()
                .map(Address::of)
                .filter(address -> Set.of(kinds).contains(address.kind()))
                .map(Address::id)
                .toList();
    }
}
