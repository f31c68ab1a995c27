package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.production.Setting;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a spec as it would be with some fields set to other values. */
public final class WithSettings {
    private WithSettings() {}

    /** Empty where a field is not found, or where the spec could not be read with its new value. */
    public static Optional<Spec> of(Spec spec, List<Setting> settings) {
        Yaml yaml = spec.origin().yaml();
        for (Setting setting : settings) {
            String field = setting.field();
            String to = setting.to();
            if (field == null || to == null || !(yaml instanceof Mapping map)) {
                return Optional.empty();
            }
            Optional<Mapping> changed = with(map, keys(field), to);
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            yaml = changed.get();
        }
        List<Finding> findings = new ArrayList<>();
        Spec changed = bind(spec, yaml, records(spec), findings);
        return findings.isEmpty() || fresh(spec, findings).isEmpty() ? Optional.of(changed) : Optional.empty();
    }

    /** Why a setting of an option cannot be applied, as it would be said of the field itself; none where it can. */
    public static Optional<Finding> fault(Spec spec, Setting setting) {
        if (setting.field() == null || setting.to() == null) {
            return Optional.of(fault(
                    setting,
                    Wording.of(setting.field() == null ? "it names no field" : "it names no value"),
                    Wording.of("write both: { field: stage/grade/lasts, to: 9 wd }")));
        }
        List<String> keys = keys(setting.field());
        Optional<Mapping> changed =
                spec.origin().yaml() instanceof Mapping map ? with(map, keys, setting.to()) : Optional.empty();
        if (changed.isEmpty()) {
            return Optional.of(
                    fault(setting, Wording.of("there is no '{0}'", setting.field()), near(spec, setting.field())));
        }
        List<Finding> findings = new ArrayList<>();
        bind(spec, changed.get(), records(spec), findings);
        return fresh(spec, findings).stream().findFirst().map(found -> fault(setting, found.said(), found.remedy()));
    }

    private static Finding fault(Setting setting, Wording message, Wording help) {
        return Finding.warn("", setting.origin().place(), setting.origin().path(), message, help);
    }

    /** The entity whose address is like that of the field. */
    private static Wording near(Spec spec, String field) {
        int slash = field.lastIndexOf('/');
        String entity = slash < 0 ? field : field.substring(0, slash);
        return Similar.to(entity, Addresses.of(spec).entities().keySet())
                .filter(address -> !address.equals(entity))
                .map(address -> Wording.meant(address + field.substring(entity.length())))
                .orElse(Wording.of("write the address of a field: stage/grade/lasts, format/vfx-plate/raster"));
    }

    /** The entities of a spec, in each of which nothing may have been set. */
    private static List<Located> records(Spec spec) {
        return Addresses.of(spec).entities().values().stream()
                .filter(Located.class::isInstance)
                .map(Located.class::cast)
                .toList();
    }

    /**
     * Reads it with the words of the house that the spec has.
     *
     * @param bound what need not be read again where nothing was set in it
     */
    private static Spec bind(Spec spec, Yaml yaml, List<Located> bound, List<Finding> findings) {
        Map<String, Set<String>> words = new HashMap<>();
        Walk.through(spec, (field, value, path, holder) -> {
            if (field.kind() == ValueKind.TERM) {
                words.computeIfAbsent(field.declared().oneOf(), list -> new TreeSet<>())
                        .add(value.toString());
            }
        });
        return new RecordBinder(Vocabulary.load().knowing(words), findings::add, bound).bind(Spec.class, yaml);
    }

    /** What was not found in the spec as it is. */
    private static List<Finding> fresh(Spec spec, List<Finding> findings) {
        if (findings.isEmpty()) {
            return findings;
        }
        List<Finding> before = new ArrayList<>();
        bind(spec, spec.origin().yaml(), List.of(), before);
        return findings.stream().filter(finding -> !before.contains(finding)).toList();
    }

    /** {@code stage/grade/lasts} stands under {@code stages}, {@code calendar/office/days} under {@code schedule}, {@code calendars}. */
    private static List<String> keys(String field) {
        List<String> parts = Arrays.asList(field.split("/", -1));
        String collection = Addresses.collection(parts.get(0));
        List<String> keys = new ArrayList<>(
                collection.isEmpty() ? List.of(parts.get(0)) : Arrays.asList(collection.split("/", -1)));
        keys.addAll(parts.subList(1, parts.size()));
        return keys;
    }

    /** The last key may be new; those before it must be there. */
    private static Optional<Mapping> with(Mapping map, List<String> keys, String to) {
        String key = keys.get(0);
        Optional<Entry> old = map.entry(key);
        if (keys.size() == 1) {
            Scalar value = new Scalar(old.map(Entry::keyPlace).orElse(map.place()), to);
            return Optional.of(replaced(map, new Entry(key, value.place(), value)));
        }
        return old.filter(entry -> entry.value() instanceof Mapping)
                .flatMap(entry -> with((Mapping) entry.value(), keys.subList(1, keys.size()), to)
                        .map(inner -> replaced(map, new Entry(key, entry.keyPlace(), inner))));
    }

    private static Mapping replaced(Mapping map, Entry entry) {
        List<Entry> entries = new ArrayList<>(map.entries());
        entries.replaceAll(old -> old.key().equals(entry.key()) ? entry : old);
        if (map.entry(entry.key()).isEmpty()) {
            entries.add(entry);
        }
        return new Mapping(map.place(), entries);
    }
}
