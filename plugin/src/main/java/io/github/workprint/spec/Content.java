package io.github.workprint.spec;

import com.google.common.hash.Hashing;
import io.github.workprint.spec.delivery.RequirementSet;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.value.Magnitude;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String FRAMES = "frames";
    private static final int LONG = 32;
    private static final int SHORT = 8;

    private static final List<String> NOT_SAID = List.of("status", "include");

    public static Content of(Spec spec) {
        Content content = new Content(new TreeMap<>());
        content.fields(spec, "", "", "", rate(spec));
        InlinePeople.asWritten(spec, content.entities());
        return content;
    }

    /** What one version of a requirement set says: a client's words, and each item by its address. */
    public static Content of(RequirementSet set) {
        Content content = new Content(new TreeMap<>());
        content.fields(set, "", "", "", Optional.empty());
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

    /** The rate that holds for a workflow as a whole. */
    private static Optional<Rate> rate(Spec spec) {
        return Optional.ofNullable(spec.defaults())
                .flatMap(defaults -> Optional.ofNullable(defaults.picture()))
                .flatMap(picture -> Optional.ofNullable(picture.rate()));
    }

    /** The rate that is in force in a record; none where a row of the library may have another. */
    private static Optional<Rate> rate(Object record, Optional<Rate> around) {
        if (!(record instanceof Format format)) {
            return around;
        }
        return Optional.ofNullable(format.rate())
                .or(() -> format.uses() == null && format.asSource().isEmpty() ? around : Optional.empty());
    }

    /**
     * @param within path from the entity to the record; empty for the entity itself
     * @param around the rate that is in force around the record
     */
    private void fields(Object record, String path, String address, String within, Optional<Rate> around) {
        SortedMap<String, String> values = entities.computeIfAbsent(address, entity -> new TreeMap<>());
        Optional<Rate> rate = rate(record, around);
        for (FieldShape field : RecordShape.of(record.getClass()).fields()) {
            if (!(record instanceof Spec && NOT_SAID.contains(field.key()))) {
                field(field, field.in(record), field.pathUnder(path), address, within, rate, values);
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
            Optional<Rate> rate,
            SortedMap<String, String> values) {
        if (value instanceof Map<?, ?> map) {
            String kind = field.declared().entity();
            map.forEach((id, entity) -> {
                String here = (kind.isEmpty() ? path : kind) + "/" + id;
                fields(entity, here, here, "", rate);
            });
        } else if (value instanceof List<?> items) {
            if (!items.isEmpty()) {
                values.put(within + field.key(), list(field, items, rate));
            }
        } else if (field.kind() == ValueKind.RECORD && value != null) {
            fields(value, path, address, within + field.key() + "/", rate);
        } else if (value != null) {
            values.put(within + field.key(), single(field, value, rate));
        }
    }

    private static String list(FieldShape field, List<?> items, Optional<Rate> rate) {
        Stream<String> texts = items.stream()
                .map(item -> field.kind() == ValueKind.RECORD ? record(item, rate) : single(field, item, rate));
        if (field.declared().mostlyOne() && items.size() == 1) {
            return single(field, items.get(0), rate);
        }
        return (field.declared().ordered() ? texts : texts.sorted()).collect(Collectors.joining("\n- ", "- ", ""));
    }

    private static String record(Object item, Optional<Rate> rate) {
        Content inside = new Content(new TreeMap<>());
        inside.fields(item, "", "", "", rate);
        return inside.entities.toString();
    }

    /** What is counted in frames first of all is told in whole frames, what is a time first of all as a time. */
    private static String single(FieldShape field, Object value, Optional<Rate> rate) {
        if (value instanceof Quantity quantity) {
            Magnitude magnitude = field.kind().magnitude(quantity);
            boolean framed = Arrays.asList(field.declared().in()).indexOf(FRAMES) == 0;
            return rate.map(known -> framed ? magnitude.inFrames(known) : magnitude.at(known))
                    .orElse(magnitude)
                    .toString();
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
