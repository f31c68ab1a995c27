package io.github.workprint.spec.language;

import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out two short ways of naming parts: {@code each: [ep-01, ep-03]} is {@code only: [ep-01, ep-03]}, and
 * {@code for: { ep-03: { lasts: 6 wd } }} is {@code for: [{ part: ep-03, lasts: 6 wd }]}.
 */
final class ListsByPart {
    private ListsByPart() {}

    /** The same map where no field is written so. */
    static Mapping writtenOut(Mapping map, RecordShape shape) {
        List<Entry> entries = new ArrayList<>();
        boolean same = true;
        for (Entry entry : map.entries()) {
            Entry written = shape.field(entry.key())
                    .map(field -> writtenOut(entry, field.declared()))
                    .orElse(entry);
            same &= written == entry;
            entries.add(written);
        }
        return same ? map : new Mapping(map.place(), entries);
    }

    private static Entry writtenOut(Entry entry, Field declared) {
        if (!declared.listed().isEmpty() && entry.value() instanceof Sequence) {
            return new Entry(declared.listed(), entry.keyPlace(), entry.value());
        }
        return !declared.keyedBy().isEmpty()
                        && entry.value() instanceof Mapping records
                        && records.entries().stream().allMatch(ListsByPart::isRecord)
                ? new Entry(entry.key(), entry.keyPlace(), list(records, declared.keyedBy()))
                : entry;
    }

    /** Anything else is left for the reader to report. */
    private static boolean isRecord(Entry entry) {
        return entry.value() instanceof Mapping || entry.value() instanceof Scalar scalar && scalar.isBlank();
    }

    private static Yaml list(Mapping records, String key) {
        List<Yaml> items = new ArrayList<>();
        for (Entry record : records.entries()) {
            List<Entry> fields = new ArrayList<>();
            fields.add(new Entry(key, record.keyPlace(), new Scalar(record.keyPlace(), record.key())));
            if (record.value() instanceof Mapping given) {
                fields.addAll(given.entries());
            }
            items.add(new Mapping(record.keyPlace(), fields));
        }
        return new Sequence(records.place(), items);
    }
}
