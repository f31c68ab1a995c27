package io.github.workprint.check;

import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a fragment over a spec: maps join, everything else replaces, and {@code ~} takes a key out. */
final class Overlay {

    private Overlay() {}

    static Yaml of(Yaml below, Yaml above) {
        if (!(below instanceof Mapping base) || !(above instanceof Mapping edit)) {
            return above;
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : base.entries()) {
            Optional<Entry> over = edit.entry(entry.key());
            if (over.isEmpty()) {
                entries.add(entry);
            } else if (!isOut(over.get().value())) {
                Yaml value = of(entry.value(), over.get().value());
                entries.add(new Entry(entry.key(), over.get().keyPlace(), value));
            }
        }
        for (Entry entry : edit.entries()) {
            if (base.entry(entry.key()).isEmpty()) {
                entries.add(entry);
            }
        }
        return new Mapping(base.place(), entries);
    }

    private static boolean isOut(Yaml value) {
        return value instanceof Scalar scalar && scalar.isBlank();
    }
}
