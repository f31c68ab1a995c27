package io.github.workprint.spec.value;

import java.util.Map;
import java.util.Optional;

/**
 * The address of an entity, or of something in it. Entities stand under their kind, wherever they are written, so that an address
 * begins with a kind and an id: {@code stage/grade/takes/1}. What is in no entity begins with the key of a part of the spec:
 * {@code defaults/picture/rate}.
 *
 * @param entity kind and id, such as {@code stage/grade}; of what is in no entity, its first two parts
 * @param rest what leads on from there, such as {@code /takes/1}; empty for the entity itself
 */
public record Address(String entity, String rest) {
    private static final char SLASH = '/';

    /** Of an entity. */
    public static Address of(String kind, String id) {
        return new Address(kind + SLASH + id, "");
    }

    public static Address of(String text) {
        int end = text.indexOf(SLASH, text.indexOf(SLASH) + 1);
        return end < 0 ? new Address(text, "") : new Address(text.substring(0, end), text.substring(end));
    }

    /** The kind of the entity, {@code stage}; empty for an address of one part. */
    public String kind() {
        return entity.substring(0, Math.max(0, entity.indexOf(SLASH)));
    }

    /** The id of the entity, {@code grade}; an address of one part as a whole. */
    public String id() {
        return entity.substring(entity.indexOf(SLASH) + 1);
    }

    /** Whether it leads to an entity of that kind, or into one. */
    public boolean isOf(String kind) {
        return kind().equals(kind);
    }

    /** The address of another entity of the kind. */
    public Address withId(String id) {
        return of(kind(), id);
    }

    /** The last part, {@code 1} of {@code stage/grade/takes/1}. */
    public String last() {
        String text = toString();
        return text.substring(text.lastIndexOf(SLASH) + 1);
    }

    /** Without its last part; none for an address of one part. */
    public Optional<Address> above() {
        String text = toString();
        int slash = text.lastIndexOf(SLASH);
        return slash < 0 ? Optional.empty() : Optional.of(of(text.substring(0, slash)));
    }

    /** The same place, of an entity that has another name. */
    public Address renamed(Map<String, String> names) {
        return new Address(names.getOrDefault(entity, entity), rest);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return entity + rest;
    }
}
