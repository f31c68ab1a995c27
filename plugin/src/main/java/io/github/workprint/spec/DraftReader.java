package io.github.workprint.spec;

import io.github.workprint.finding.Place;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what stands in the folder as a draft, whatever its author wrote there as status and has not yet written as version. */
final class DraftReader {
    /** The status of what is not issued yet, and what a version is called that is built on an issued one. */
    static final String STATUS = "draft";

    private DraftReader() {}

    /** @param taken whether a version is issued, and cannot be the draft's */
    static Yaml of(Yaml whole, Predicate<Version> taken) {
        if (!(whole instanceof Mapping map)) {
            return whole;
        }
        Optional<Version> number = map.get("version") instanceof Scalar written
                ? Version.of(written.text()).filter(taken).map(issued -> issued.builtOn(STATUS))
                : Optional.empty();
        Mapping named =
                number.map(version -> with(map, "version", version.toString())).orElse(map);
        return with(named, "status", STATUS);
    }

    private static Mapping with(Mapping map, String key, String text) {
        Place place = map.entry(key).map(entry -> entry.value().place()).orElse(map.place());
        Place keyPlace = map.entry(key).map(Entry::keyPlace).orElse(map.place());
        List<Entry> entries = new ArrayList<>(map.entries());
        entries.removeIf(entry -> entry.key().equals(key));
        entries.add(new Entry(key, keyPlace, new Scalar(place, text)));
        return new Mapping(map.place(), entries);
    }
}
