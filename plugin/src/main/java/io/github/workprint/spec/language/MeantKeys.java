package io.github.workprint.spec.language;

import io.github.workprint.finding.Finding;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a key that is written wrongly as the field that was meant by it. The wrong key is an error all the same; but what follows only
 * from the field being away, such as a reference to one of the {@code Stages}, is not told behind it.
 */
public final class MeantKeys {
    private final Consumer<Finding> findings;

    public MeantKeys(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** With the keys of the top alone, for what looks for parts of a spec before the whole can be read. */
    public Yaml atTheTop(Class<?> type, Yaml yaml) {
        return yaml instanceof Mapping map ? corrected(map, RecordShape.of(type), "") : yaml;
    }

    /** With all keys, at every depth. */
    public Yaml in(Class<?> type, Yaml yaml) {
        return record(type, yaml, "");
    }

    private Yaml record(Class<?> type, Yaml yaml, String path) {
        if (!(yaml instanceof Mapping map)) {
            return yaml;
        }
        RecordShape shape = RecordShape.of(type);
        return each(corrected(map, shape, path), entry -> shape.field(entry.key())
                .map(field -> value(field, entry.value(), field.pathUnder(path)))
                .orElse(entry.value()));
    }

    private Yaml value(FieldShape field, Yaml value, String path) {
        if (field.kind() == ValueKind.ENTITIES && value instanceof Mapping map) {
            String kind = field.declared().entity();
            String above = kind.isEmpty() ? path : kind;
            return each(map, entry -> record(field.element(), entry.value(), above + "/" + entry.key()));
        }
        if (field.kind() != ValueKind.RECORD) {
            return value;
        }
        if (field.many() && value instanceof Sequence several) {
            List<Yaml> items = new ArrayList<>();
            boolean changed = false;
            for (int i = 0; i < several.items().size(); i++) {
                Yaml item = several.items().get(i);
                Yaml read = record(field.element(), item, path + "/" + (i + 1));
                changed |= read != item;
                items.add(read);
            }
            return changed ? new Sequence(several.place(), items) : several;
        }
        return record(field.element(), value, path);
    }

    /** The same map where no value becomes another one: most specs have no wrong key, and are not copied. */
    private static Mapping each(Mapping map, Function<Entry, Yaml> value) {
        List<Entry> entries = new ArrayList<>();
        boolean changed = false;
        for (Entry entry : map.entries()) {
            Yaml read = value.apply(entry);
            changed |= read != entry.value();
            entries.add(read == entry.value() ? entry : new Entry(entry.key(), entry.keyPlace(), read));
        }
        return changed ? new Mapping(map.place(), entries) : map;
    }

    private Mapping corrected(Mapping map, RecordShape shape, String path) {
        List<Entry> entries = new ArrayList<>();
        boolean changed = false;
        for (Entry entry : map.entries()) {
            Optional<Entry> meant = meant(entry, map, shape, path).filter(other -> entries.stream()
                    .noneMatch(taken -> taken.key().equals(other.key())));
            changed |= meant.isPresent();
            entries.add(meant.orElse(entry));
        }
        return changed ? new Mapping(map.place(), entries) : map;
    }

    private Optional<Entry> meant(Entry entry, Mapping map, RecordShape shape, String path) {
        if (entry.key().startsWith(RecordBinder.OWN) || shape.field(entry.key()).isPresent()) {
            return Optional.empty();
        }
        UnknownField unknown = new UnknownField(entry, shape, path);
        Optional<Entry> meant = unknown.meant()
                .filter(key -> map.entry(key).isEmpty())
                .map(key -> new Entry(key, entry.keyPlace(), entry.value()));
        meant.ifPresent(found -> findings.accept(unknown.finding()));
        return meant;
    }
}
