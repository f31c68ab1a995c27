package io.github.workprint.spec.language;

import io.github.workprint.finding.Place;
import io.github.workprint.spec.yaml.Yaml;

/**
 * Where a record was written. Two records are equal when their values are, wherever they stand; so origins are always equal.
 *
 * @param path address of the record, for instance {@code stage/grade}
 * @param place of its key, or of the value itself where it has no key
 */
public record Origin(String path, Place place, Yaml yaml) {

    /** The place of a field's value, or of the record where the field is not written. */
    public Place of(String field) {
        return yaml instanceof Yaml.Mapping map
                ? map.entry(field).map(entry -> entry.value().place()).orElse(place)
                : place;
    }

    /** Whether the author wrote the field, legible or not. */
    public boolean has(String field) {
        return yaml instanceof Yaml.Mapping map && map.entry(field).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
