package io.github.workprint.spec.value;

import io.github.workprint.finding.Place;

/**
 * The id of another entity, as an author wrote it. Equal to any reference to the same id, wherever it stands.
 *
 * @param id the key of the entity, without the kind
 */
public record Ref(String id, Place place) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Ref ref && ref.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
