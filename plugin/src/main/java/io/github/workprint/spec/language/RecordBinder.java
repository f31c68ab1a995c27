package io.github.workprint.spec.language;

import io.github.workprint.disk.PortableName;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.LookAlike;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Binds YAML to records by the declarations on their components. What cannot be read becomes a finding at its place and is left
 * out; the rest is bound all the same, so that one reading reports everything.
 */
public final class RecordBinder {
    /** What the key of a field of the author's own begins with. */
    public static final String OWN = "x-";

    static final String VALUE = "WF-LA01";
    static final String MISSING = "WF-LA02";
    static final String IDENTITY = "WF-LA03";
    /** What the author's own ids look like. */
    public static final String ID_FORM = "[a-z0-9]+(?:[.-][a-z0-9]+)*";

    private static final int FIRST_KEYS = 6;
    /** Kinds that take any text, or no single value. */
    private static final Set<ValueKind> UNTOLD = Set.of(
            ValueKind.TEXT,
            ValueKind.PROSE,
            ValueKind.REFERENCE,
            ValueKind.PHRASE,
            ValueKind.SERIES,
            ValueKind.RECORD,
            ValueKind.ENTITIES);

    private static final Pattern ID = Pattern.compile(ID_FORM);

    private final Scalars scalars;
    private final Consumer<Finding> findings;
    /** Records by their addresses that stand for what they were bound from, wherever that is found again. */
    private final Map<String, Located> bound;

    public RecordBinder(Vocabulary vocabulary, Consumer<Finding> findings) {
        this(vocabulary, findings, List.of());
    }

    /**
     * @param bound records that were bound with the same vocabulary before: one that was written where it stands now, and in whose YAML
     *     nothing was replaced, is taken over without a word on what was found in it then
     */
    public RecordBinder(Vocabulary vocabulary, Consumer<Finding> findings, List<Located> bound) {
        this.scalars = new Scalars(vocabulary);
        this.findings = findings;
        this.bound = bound.stream()
                .collect(Collectors.toMap(record -> record.origin().path(), record -> record, (one, other) -> one));
    }

    /** Binds the top of a file. */
    public <T> T bind(Class<T> type, Yaml yaml) {
        return type.cast(record(type, yaml, "", "", yaml.place()));
    }

    /**
     * @param id of an entity; empty for a record without one
     * @param path address of the record
     * @param place of the key that leads to it
     */
    private Object record(Class<?> type, Yaml yaml, String id, String path, Place place) {
        Located before = bound.get(path);
        if (type.isInstance(before) && isSame(before.origin().yaml(), yaml)) {
            return before;
        }
        RecordShape shape = RecordShape.of(type);
        Mapping map = asMapping(yaml, shape, path);
        Origin origin = new Origin(path, place, map);
        for (Entry entry : map.entries()) {
            if (entry.key().startsWith(OWN)) {
                own(entry, path);
            } else if (shape.field(entry.key()).isEmpty()) {
                findings.accept(new UnknownField(entry, shape, path).finding());
            }
        }
        Mapping written = DueDays.writtenOut(
                ListsByPart.writtenOut(SameAsSource.writtenOut(TimedReferences.writtenOut(map, shape), shape), shape),
                shape);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            Optional<FieldShape> declared = shape.of(component);
            values[i] = declared.isPresent()
                    ? field(declared.get(), written, path, place)
                    : component.getType() == Origin.class ? origin : id;
        }
        return shape.create(values);
    }

    /** Whether nothing was replaced in it: replacing makes all anew that it stands in. */
    private static boolean isSame(Yaml one, Yaml other) {
        return one == other;
    }

    private Mapping asMapping(Yaml yaml, RecordShape shape, String path) {
        if (yaml instanceof Mapping map) {
            return map;
        }
        if (isNothing(yaml)) {
            return new Mapping(yaml.place(), List.of());
        }
        if (!shape.shortForm().isEmpty()) {
            return CountedBack.writtenOut(new Entry(shape.shortForm(), yaml.place(), yaml), shape);
        }
        findings.accept(Finding.error(
                VALUE,
                yaml.place(),
                path,
                Wording.of("'{0}' is {1} where a map of fields is needed", path, yaml.noun()),
                inBraces(yaml, shape)
                        .map(form -> Wording.of("write {0}", form))
                        .orElse(Wording.of("give it fields: {0}", first(shape.keys())))));
        return new Mapping(yaml.place(), List.of());
    }

    /** The one value that was written, in the field that can take it, or as the name. */
    private Optional<String> inBraces(Yaml yaml, RecordShape shape) {
        if (!(yaml instanceof Scalar scalar)) {
            return Optional.empty();
        }
        return shape.fields().stream()
                .filter(field -> !field.many()
                        && (field.key().equals("name")
                                || !UNTOLD.contains(field.kind())
                                        && scalars.read(scalar, field).value().isPresent()))
                .findFirst()
                .map(field -> "{ " + field.key() + ": " + scalar.text() + " }");
    }

    private static String first(List<String> keys) {
        return keys.stream().limit(FIRST_KEYS).collect(Collectors.joining(", "))
                + (keys.size() > FIRST_KEYS ? ", …" : "");
    }

    /** A field of the author's own may say for whom it is. */
    private void own(Entry entry, String path) {
        if (entry.value() instanceof Mapping map && map.get("audience") instanceof Scalar audience) {
            Scalars.Reading read = Scalars.readers(audience.text());
            if (read.value().isEmpty()) {
                value(audience.place(), join(path, entry.key()), read.message(), read.help());
            }
        }
    }

    private @Nullable Object field(FieldShape field, Mapping map, String path, Place place) {
        Yaml yaml = map.get(field.key());
        String here = field.pathUnder(path);
        boolean given = yaml != null && !isNothing(yaml);
        if (yaml != null && !given && field.kind() != ValueKind.ENTITIES && field.kind() != ValueKind.RECORD) {
            value(
                    yaml.place(),
                    here,
                    Wording.of("'{0}' has no value", here),
                    Wording.of("write one, or take the line out"));
        } else if (!given && field.declared().required()) {
            findings.accept(Finding.error(
                    MISSING,
                    place,
                    here,
                    path.isEmpty()
                            ? Wording.of("the spec has no '{0}'", field.key())
                            : Wording.of("'{0}' has no '{1}'", path, field.key()),
                    field.declared().about().isEmpty()
                            ? Wording.of("add a line '{0}: …'.", field.key())
                            : Wording.of(
                                    "add a line '{0}: …'. {1}",
                                    field.key(), field.declared().about())));
        }
        if (field.kind() == ValueKind.ENTITIES) {
            return yaml == null || !given ? Map.of() : entities(field, yaml, here);
        }
        if (field.many()) {
            return yaml == null || !given ? List.of() : list(field, yaml, here);
        }
        return yaml == null || !given ? null : single(field, yaml, here);
    }

    private @Nullable Object single(FieldShape field, Yaml yaml, String path) {
        if (field.kind() == ValueKind.RECORD) {
            return record(field.element(), yaml, "", path, yaml.place());
        }
        if (!(yaml instanceof Scalar scalar)) {
            value(
                    yaml.place(),
                    path,
                    Wording.of("'{0}' is {1} where one value is needed", path, yaml.noun()),
                    yaml instanceof Sequence
                            ? Wording.of("write one value; for another one, write a second entry beside this")
                            : Wording.of("write one value"));
            return null;
        }
        Scalars.Reading reading = scalars.read(scalar, field);
        if (reading.value().isEmpty()) {
            value(scalar.place(), path, Wording.of("'{0}': {1}", path, reading.message()), reading.help());
        }
        return reading.value().orElse(null);
    }

    private List<Object> list(FieldShape field, Yaml yaml, String path) {
        List<Yaml> items = yaml instanceof Sequence sequence ? sequence.items() : List.of(yaml);
        boolean alone = field.declared().mostlyOne() && items.size() == 1;
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String here = alone ? path : path + "/" + (i + 1);
            if (isNothing(items.get(i))) {
                value(
                        items.get(i).place(),
                        here,
                        Wording.of("'{0}' has no value", here),
                        Wording.of("write one, or take the line out"));
                continue;
            }
            Object value = single(field, items.get(i), here);
            if (value == null) {
                continue;
            }
            if (!field.declared().ordered() && field.kind() != ValueKind.RECORD && values.contains(value)) {
                value(
                        items.get(i).place(),
                        path,
                        Wording.of("'{0}' has {1} twice", path, items.get(i).noun()),
                        Wording.of("take one out"));
                continue;
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    private Map<String, Object> entities(FieldShape field, Yaml yaml, String path) {
        if (!(yaml instanceof Mapping map)) {
            value(
                    yaml.place(),
                    path,
                    Wording.of("'{0}' is {1} where a map is needed", path, yaml.noun()),
                    Wording.of("give each an id of its own: {0}", withIds(yaml)));
            return Map.of();
        }
        List<String> legal = field.keys();
        Map<String, Object> entities = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            String id = entry.key();
            List<String> words = field.declared().forParts() ? List.of(id.split("/", 2)) : List.of(id);
            Optional<Wording> unusable = legal.isEmpty()
                    ? words.stream()
                            .flatMap(word -> PortableName.fault(word).stream())
                            .findFirst()
                    : Optional.empty();
            if (unusable.isPresent()) {
                findings.accept(Finding.error(
                        IDENTITY,
                        entry.keyPlace(),
                        path,
                        Wording.of("'{0}' cannot be an id in '{1}': {2}", id, path, unusable.get()),
                        Wording.of("pages are named by ids: use another, such as 'final-mix'")));
                continue;
            }
            if (!legal.isEmpty()
                    ? !legal.contains(id)
                    : !words.stream().allMatch(word -> ID.matcher(word).matches())) {
                findings.accept(Finding.error(
                        legal.isEmpty() ? IDENTITY : UnknownField.RULE,
                        entry.keyPlace(),
                        path,
                        Wording.of("'{0}' cannot be an id in '{1}'", id, path),
                        legal.isEmpty()
                                ? otherId(id)
                                : Similar.hint(id, legal, Wording.of("legal here: {0}", Similar.choices(id, legal)))));
                continue;
            }
            String address = field.declared().entity().isEmpty()
                    ? join(path, id)
                    : field.declared().entity() + "/" + id;
            entities.put(id, record(field.element(), entry.value(), id, address, entry.keyPlace()));
        }
        return Collections.unmodifiableMap(entities);
    }

    private static Wording otherId(String id) {
        Wording other = RightForm.id(id)
                .map(like -> id.contains(" ")
                        ? Wording.of("{0} {1}", Wording.meant(like), Wording.of("The name is a field of it"))
                        : Wording.meant(like))
                .orElse(Wording.of("use lower-case letters, digits and hyphens, such as 'final-mix'"));
        return LookAlike.foreign(id)
                .map(letter -> Wording.of("{0}; {1}", other, letter))
                .orElse(other);
    }

    /** What was written without ids, with one for each. */
    private static String withIds(Yaml yaml) {
        List<Yaml> items = yaml instanceof Sequence several ? several.items() : List.of(yaml);
        if (items.isEmpty() || !items.stream().allMatch(Scalar.class::isInstance)) {
            return "first: { … }, second: { … }";
        }
        String text = ((Scalar) items.get(0)).text();
        return (ID.matcher(text).matches() ? text + ": { … }" : "first: " + text) + (items.size() > 1 ? ", …" : "");
    }

    private static boolean isNothing(Yaml yaml) {
        return yaml instanceof Scalar scalar && scalar.isBlank();
    }

    private void value(Place place, String path, Wording message, Wording help) {
        findings.accept(Finding.error(VALUE, place, path, message, help));
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "/" + key;
    }
}
