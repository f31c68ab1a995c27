package io.github.workprint.spec.value;

import java.util.Map;

/**
 * The address of an entity, or of something in it.
 *
 * @param entity kind and id, such as {@code stage/grade}; of what is in no entity, its first two parts
 * @param rest what leads on from there, such as {@code /takes/1}; empty for the entity itself
 */
public record Address(String entity, String rest) {
    public static Address of(String text) {
        int end = text.indexOf('/', text.indexOf('/') + 1);
        return end < 0 ? new Address(text, "") : new Address(text.substring(0, end), text.substring(end));
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
