package io.github.workprint.reference;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes legal specs from the declarations of the language, as trees for {@link PlainYaml}: every kind of field, short forms, lists
 * of one without brackets, the author's own fields. The same seed makes the same spec. References lead nowhere.
 */
public final class RandomSpecs {
    private static final double FIELD_GIVEN = 0.3;
    private static final double SHORT = 0.4;
    private static final int MOST = 3;
    /** Names files, of which there are none here. */
    static final String INCLUDE = "include";

    private final Random random;
    private final RandomValues values;
    private final BiConsumer<Class<?>, String> told;

    private RandomSpecs(long seed, Vocabulary vocabulary, BiConsumer<Class<?>, String> told) {
        this.random = new Random(seed);
        this.values = new RandomValues(random, vocabulary);
        this.told = told;
    }

    public static Map<String, @Nullable Object> tree(long seed, Vocabulary vocabulary) {
        return tree(seed, vocabulary, (record, key) -> {});
    }

    /** @param told of every field that is given, by its record */
    static Map<String, @Nullable Object> tree(long seed, Vocabulary vocabulary, BiConsumer<Class<?>, String> told) {
        return new RandomSpecs(seed, vocabulary, told).record(RecordShape.of(Spec.class));
    }

    private Map<String, @Nullable Object> record(RecordShape shape) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (FieldShape field : shape.written()) {
            boolean given = field.declared().required() || random.nextDouble() < FIELD_GIVEN;
            if (given && !field.key().equals(INCLUDE)) {
                told.accept(shape.type(), field.key());
                tree.put(field.key(), field(field));
            }
        }
        if (random.nextInt(10) == 0) {
            tree.put("x-own", List.of("anything", Map.of("at", "all")));
        }
        return tree;
    }

    private @Nullable Object field(FieldShape field) {
        if (field.kind() == ValueKind.ENTITIES) {
            return entities(field);
        }
        if (!field.many()) {
            return single(field);
        }
        return random.nextDouble() < SHORT ? single(field) : list(field);
    }

    private List<@Nullable Object> list(FieldShape field) {
        List<@Nullable Object> items = new ArrayList<>();
        Set<@Nullable Object> seen = new HashSet<>();
        for (int i = random.nextInt(MOST + 1); i > 0; i--) {
            Object item = single(field);
            if (seen.add(values.same(field, item))) {
                items.add(item);
            }
        }
        return items;
    }

    private Object single(FieldShape field) {
        return field.kind() == ValueKind.RECORD ? shortOrLong(RecordShape.of(field.element())) : values.of(field);
    }

    private Object shortOrLong(RecordShape shape) {
        boolean shortened = !shape.shortForm().isEmpty() && random.nextDouble() < SHORT;
        Object value = shortened ? field(shape.field(shape.shortForm()).orElseThrow()) : null;
        return value == null || value instanceof Map ? record(shape) : value;
    }

    private @Nullable Object entities(FieldShape field) {
        Map<String, @Nullable Object> entities = new LinkedHashMap<>();
        List<String> keys = field.keys();
        RecordShape shape = RecordShape.of(field.element());
        boolean mayBeEmpty =
                shape.fields().stream().noneMatch(inner -> inner.declared().required());
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            String id = keys.isEmpty() ? values.id() : keys.get(random.nextInt(keys.size()));
            entities.put(id, mayBeEmpty && random.nextInt(8) == 0 ? null : shortOrLong(shape));
        }
        return random.nextInt(12) == 0 ? null : entities;
    }
}
