package io.github.workprint.spec.language;

import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes out what words stand for where a value is taken over: {@code raster: same as source} is {@code as-source: [raster]}. */
public final class SameAsSource {
    /** What may stand for a value. */
    public static final String FORM = "(?:the )?same as (?:the |its )?source|as (?:the )?source";

    private static final Pattern WORDS = Pattern.compile(FORM);

    private SameAsSource() {}

    /** The same map where no field is written so. */
    static Mapping writtenOut(Mapping map, RecordShape shape) {
        Mapping written = map;
        for (Entry entry : map.entries()) {
            String list = shape.field(entry.key())
                    .map(field -> field.declared().sourced())
                    .orElse("");
            if (!list.isEmpty()
                    && entry.value() instanceof Scalar scalar
                    && WORDS.matcher(scalar.text().strip()).matches()) {
                written = moved(written, entry, list);
            }
        }
        return written;
    }

    private static Mapping moved(Mapping map, Entry from, String list) {
        List<Yaml> items = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : map.entries()) {
            if (entry.key().equals(list)) {
                items.addAll(entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value()));
            } else if (entry != from) {
                entries.add(entry);
            }
        }
        items.add(new Scalar(from.keyPlace(), from.key()));
        entries.add(new Entry(list, from.keyPlace(), new Sequence(from.keyPlace(), items)));
        return new Mapping(map.place(), entries);
    }
}
