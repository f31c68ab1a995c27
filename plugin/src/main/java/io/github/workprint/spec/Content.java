package io.github.workprint.spec;

import com.google.common.hash.Hashing;
import io.github.workprint.spec.delivery.RequirementSet;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version says, however it is written: comments, the order of maps and sets, the way a quantity is spelled and which file
 * holds what make no difference. The status is no part of it, so that an issued version can be withdrawn.
 *
 * @param entities for each address ({@code ""} for the workflow as a whole) its fields by path from there, such as
 *     {@code loudness/target}, each with its value in one standard spelling
 */
public record Content(SortedMap<String, SortedMap<String, String>> entities) {
    private static final int LONG = 32;
    private static final int SHORT = 8;

    private static final List<String> NOT_SAID = List.of("status", "include");

    public static Content of(Spec spec) {
        Content content = new Content(new TreeMap<>());
        content.fields(spec, "", "", "");
        InlinePeople.asWritten(spec, content.entities());
        return content;
    }

    /** What one version of a requirement set says: a client's words, and each item by its address. */
    public static Content of(RequirementSet set) {
        Content content = new Content(new TreeMap<>());
        content.fields(set, "", "", "");
        return content;
    }

    /** Stands for all that is said, in locks too: the first half of a SHA-256, in hexadecimal digits. */
    public String digest() {
        StringBuilder all = new StringBuilder();
        entities.forEach((address, fields) -> {
            fields.forEach((field, value) ->
                    all.append(sentence(address, field, value)).append("\0\0"));
            all.append(address).append("\0\0\0");
        });
        return digest(all.toString(), LONG);
    }

    /** For each address, in the order of the addresses, a short digest of each field. */
    public SortedMap<String, SortedMap<String, String>> digests() {
        SortedMap<String, SortedMap<String, String>> digests = new TreeMap<>();
        entities.forEach((address, fields) -> {
            SortedMap<String, String> brief = new TreeMap<>();
            fields.forEach((field, value) -> brief.put(field, digest(sentence(address, field, value), SHORT)));
            digests.put(address, brief);
        });
        return digests;
    }

    private static String sentence(String address, String field, String value) {
        return address + "\0" + field + "\0" + value;
    }

    private static String digest(String text, int length) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, length);
    }

    /** @param within path from the entity to the record; empty for the entity itself */
    private void fields(Object record, String path, String address, String within) {
        SortedMap<String, String> values = entities.computeIfAbsent(address, entity -> new TreeMap<>());
        for (FieldShape field : RecordShape.of(record.getClass()).fields()) {
            if (!(record instanceof Spec && NOT_SAID.contains(field.key()))) {
                field(field, field.in(record), field.pathUnder(path), address, within, values);
            }
        }
        if (record instanceof Located located) {
            own(located).forEach((key, value) -> values.put(within + key, value));
        }
    }

    private void field(
            FieldShape field,
            @Nullable Object value,
            String path,
            String address,
            String within,
            SortedMap<String, String> values) {
        if (value instanceof Map<?, ?> map) {
            String kind = field.declared().entity();
            map.forEach((id, entity) -> {
                String here = (kind.isEmpty() ? path : kind) + "/" + id;
                fields(entity, here, here, "");
            });
        } else if (value instanceof List<?> items) {
            if (!items.isEmpty()) {
                values.put(within + field.key(), list(field, items));
            }
        } else if (field.kind() == ValueKind.RECORD && value != null) {
            fields(value, path, address, within + field.key() + "/");
        } else if (value != null) {
            values.put(within + field.key(), single(field, value));
        }
    }

    private static String list(FieldShape field, List<?> items) {
        Stream<String> texts =
                items.stream().map(item -> field.kind() == ValueKind.RECORD ? record(item) : single(field, item));
        if (field.declared().mostlyOne() && items.size() == 1) {
            return single(field, items.get(0));
        }
        return (field.declared().ordered() ? texts : texts.sorted()).collect(Collectors.joining("\n- ", "- ", ""));
    }

    private static String record(Object item) {
        Content inside = new Content(new TreeMap<>());
        inside.fields(item, "", "", "");
        return inside.entities.toString();
    }

    private static String single(FieldShape field, Object value) {
        if (value instanceof Quantity quantity) {
            return field.kind().magnitude(quantity).toString();
        }
        return value.toString().strip();
    }

    private static SortedMap<String, String> own(Located located) {
        SortedMap<String, String> own = new TreeMap<>();
        if (located.origin().yaml() instanceof Mapping map) {
            map.entries().stream()
                    .filter(entry -> entry.key().startsWith(RecordBinder.OWN))
                    .forEach(entry -> own.put(entry.key(), plain(entry.value())));
        }
        return own;
    }

    private static String plain(Yaml yaml) {
        if (yaml instanceof Scalar scalar) {
            return scalar.text().strip();
        }
        if (yaml instanceof Sequence list) {
            return list.items().stream().map(Content::plain).toList().toString();
        }
        return new TreeMap<>(((Mapping) yaml)
                        .entries().stream().collect(Collectors.toMap(Entry::key, entry -> plain(entry.value()))))
                .toString();
    }
}
